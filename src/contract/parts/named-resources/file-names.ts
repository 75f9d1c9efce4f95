/** What ends so is a file, not an event. */
export const fileName = /\.(?:csv|tsv|json|xml|ya?ml|txt|pdf|zip|gz|parquet|avro|xlsx?|md)$/i;
