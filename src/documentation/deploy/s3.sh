#!/bin/sh
# Publishes to a bucket behind a CDN: files whose names change with their content first, and kept; then all others, and
# last the deletion of what is gone, so that no reader meets a page whose parts are missing.
set -eu

# The version that package-lock.json names.
npm ci

# What was published must still be there; in an empty bucket there is nothing to keep.
published=$(mktemp)
set --
if aws s3 ls "s3://$BUCKET/links.json" > /dev/null; then
  aws s3 cp "s3://$BUCKET/links.json" "$published"
  set -- --guard "$published"
fi
npx contract-atlas build --out dist "$@"

# Uploaded once: the same name has the same content.
aws s3 sync dist "s3://$BUCKET" --size-only --cache-control "public, max-age=31536000, immutable" --exclude "*" \
  --include "_astro/*" --include "pagefind/fragment/*" --include "pagefind/index/*" --include "pagefind/filter/*"

# Uploaded each time: every build gives its files a new time, and two contents may have one size.
aws s3 cp dist "s3://$BUCKET" --recursive --cache-control "no-cache" --exclude "*" \
  --include "*.md" --content-type "text/markdown; charset=utf-8"
aws s3 cp dist "s3://$BUCKET" --recursive --cache-control "no-cache" --exclude "*" \
  --include "*.txt" --content-type "text/plain; charset=utf-8"
aws s3 cp dist "s3://$BUCKET" --recursive --cache-control "no-cache" \
  --exclude ".contract-atlas" --exclude "*.md" --exclude "*.txt" \
  --exclude "_astro/*" --exclude "pagefind/fragment/*" --exclude "pagefind/index/*" --exclude "pagefind/filter/*"

# All is there in its size, so this only deletes.
aws s3 sync dist "s3://$BUCKET" --delete --size-only --exclude ".contract-atlas"
aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths "/*"
