/** What a contract written in MDX may use without importing it. */
import Callout from "./Callout.astro";
import ContractLink from "./ContractLink.astro";
import ResourceLink from "./ResourceLink.astro";
import SystemLink from "./SystemLink.astro";

export const contractComponents = { Callout, ContractLink, ResourceLink, SystemLink };
