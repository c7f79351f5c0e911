<#ftl output_format="HTML">
<#-- A setting in words. One with a comma in it arrives as a list. -->
<#function setting name><#local value = config["site_" + name]><#if value?is_sequence><#return value?join(", ")></#if><#return value></#function>

<#-- What readers must know before they read on, or "". -->
<#function notice><#return config.site_notice???then(setting("notice"), "")></#function>

<#-- Where readers report a mistake, or "". -->
<#function contact><#return config.site_contact???then(setting("contact"), "")></#function>

<#-- Addresses. Within the site they are relative, so that it works anywhere; only what leaves it (feed, sitemap, tags for other sites) is absolute. -->
<#assign host = config.site_host?remove_ending("/")>
<#function absolute uri><#return host + "/" + uri?remove_beginning("/")?replace("(^|/)index\\.html$", "$1", "r")></#function>

<#-- The published document of a list with that slug, or an empty hash. -->
<#function slug doc><#return doc.uri?replace("^.*/", "", "r")?remove_ending(".html")></#function>
<#function find docs wanted>
  <#list docs as doc><#if slug(doc) == wanted><#return doc></#if></#list>
  <#return {}>
</#function>

<#-- A comma separated value as a list. A setting of jbake.properties with a comma in it arrives as one already. -->
<#function list value="">
  <#if value?is_sequence><#return value></#if>
  <#return value?split(r"\s*,\s*", "r")?filter(s -> s != "")>
</#function>

<#-- A header of the form "slug: Label; slug: Label", as a list of {id, label}. -->
<#function pairs value>
  <#local out = []>
  <#list value?split(r"\s*;\s*", "r") as part><#local out = out + [{"id": part?keep_before_last(":")?trim, "label": part?keep_after_last(":")?trim}]></#list>
  <#return out>
</#function>

<#function day date><#return date?string("yyyy-MM-dd")></#function>
<#function checked doc><#return doc.checked!day(doc.date)></#function>

<#-- The folder of the host that the site lives in: "/" at a domain's root, "/some-repo/" on a project's pages. -->
<#assign base = "/" + host?replace("^[a-z]+://[^/]+/?", "", "r")?ensure_ends_with("/")?remove_beginning("/")>

<#-- Every published document. Asking JBake for them queries its store for each type anew, so a page asks once. -->
<#assign asked = "">
<#function published><#if !asked?is_sequence><#assign asked = published_content></#if><#return asked></#function>

<#-- Documents that become a page of HTML, and those that become a file of another kind. -->
<#function isPage doc><#return !config["template_" + doc.type + "_extension"]??></#function>
<#function pages><#return published()?filter(d -> isPage(d))?sort_by("uri")></#function>
<#function files><#return published()?filter(d -> !isPage(d))?sort_by("uri")></#function>
<#function file doc><#return doc.uri?replace("[.][a-z]+$", "", "r") + config["template_" + doc.type + "_extension"]></#function>

<#-- The published documents that a setting names by their address without its ending: "timeline, about". -->
<#function named setting>
  <#local out = []>
  <#list list(setting) as uri><#list published() as doc><#if doc.uri == uri + ".html"><#local out = out + [doc]></#if></#list></#list>
  <#return out>
</#function>
