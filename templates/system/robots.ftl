<#ftl output_format="plainText">
<#-- JBake renders this file before any page: so here the whole site is looked over, and a fault ends the bake. -->
<#setting locale="en_GB">
<#attempt>
<#import "/macros/preflight.ftl" as preflight>
<#import "/macros/links.ftl" as links>
<#recover>
<#-- What would say so is itself what cannot be read: this template says it alone. -->
<#assign java = "freemarker.template.utility.ObjectConstructor"?new()("freemarker.ext.beans.BeansWrapper").staticModels>
<#assign said = java["org.slf4j.LoggerFactory"].getLogger("explainer").error("templates: error template: " + .error?keep_before("----")?trim?replace(r"\s+", " ", "r"))!>
<#stop "templates that the look at the content needs">
</#attempt>
<@preflight.run/>
User-agent: *
Allow: /
Sitemap: ${links.absolute(config.sitemap_file)}
