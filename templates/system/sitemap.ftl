<#ftl output_format="XML">
<#import "/macros/links.ftl" as links>
<#import "/macros/corrections.ftl" as corrections>
<#import "/macros/fault.ftl" as fault>
<@fault.guard "templates/system/sitemap.ftl">
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list links.pages() as doc>
  <url><loc>${links.absolute(doc.uri)}</loc><lastmod>${corrections.changed(doc)}</lastmod></url>
</#list>
</urlset>
</@fault.guard>
