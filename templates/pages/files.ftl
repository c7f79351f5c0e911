<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/links.ftl" as links>
<@layout.page doc=content root=content.rootpath>
<@layout.body content/>
<#list links.files() as doc>
<section class="prose" aria-labelledby="${links.slug(doc)}">
  <h2 id="${links.slug(doc)}"><a href="${content.rootpath}${links.file(doc)}">${doc.title}</a></h2>
  <p>${doc.summary}</p>
${doc.body?no_esc}</section>
</#list>
</@layout.page>
