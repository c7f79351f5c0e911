<#ftl output_format="plainText">
<#-- JBake renders this file before any page: so here the whole site is looked over, and a fault ends the bake. -->
<#import "/macros/preflight.ftl" as preflight>
<#import "/macros/links.ftl" as links>
<@preflight.run/>
User-agent: *
Allow: /
Sitemap: ${links.absolute(config.sitemap_file)}
