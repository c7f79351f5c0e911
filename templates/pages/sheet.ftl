<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/edtf.ftl" as edtf>
<#import "/macros/events.ftl" as events>
<#import "/macros/citations.ftl" as citations>
<#import "/macros/evidence.ftl" as evidence>
<#assign root = content.rootpath all = events.sorted() people = published_persons?sort_by("uri") questions = published_questions?sort_by("title")>
<#-- Headings of a document go two levels down without their ids, and its links start at this page's folder, not at its own. -->
<#function moved doc prefix>
  <#local folder = doc.uri?keep_before_last("/")>
  <#local html = doc.body?replace(r'<(/?)h2(?: id="[^"]*")?', "<$1h4", "r")>
  <#if folder != ""><#local html = html?replace(r'href="(?![a-z]+:|#|\.\./)', 'href="' + folder + '/', "r")?replace('href="../', 'href="')></#if>
  <#return citations.render(html, prefix)>
</#function>
<#macro part title docs prefix>
<section class="part" aria-labelledby="${prefix}">
  <h2 id="${prefix}">${title}</h2>
<#list docs as doc>
<#assign id = prefix + "-" + links.slug(doc)>
  <section class="prose" aria-labelledby="${id}">
    <h3 id="${id}">${doc.title}</h3>
<#if doc.type == "event">    <p class="date"><@edtf.show doc.when doc.when_note!/></p>
<#elseif doc.type == "question">    <p class="date">${words.states[doc.state]}, ${words.text.as_of?lower_case} <@edtf.show doc.as_of/></p>
<#elseif doc.type == "person">    <p class="date">${doc.role}</p>
</#if>
    <p>${citations.cite(doc.summary, doc.sources!, id + "-c")?no_esc}</p>
${moved(doc, id + "-c")?no_esc}  </section>
</#list>
</section>
</#macro>
<@layout.page doc=content root=root list=false parts=["sheet"]>
<@layout.body content/>
<@part words.text.sixty published_homes "home"/>
<@part words.text.timeline all "event"/>
<@part words.text.people people "person"/>
<@part words.text.questions questions "question"/>
<#assign ids = []>
<#assign docs = published_homes + all + people + questions>
<#list docs as doc><#list citations.listed(doc.sources!) + citations.cited(doc.body) as id><#if !ids?seq_contains(id)><#assign ids = ids + [id]></#if></#list></#list>
<@evidence.list evidence.ordered(ids) root evidence.notes(docs)/>
</@layout.page>
