<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/edtf.ftl" as edtf>
<#import "/macros/events.ftl" as events>
<#import "/macros/lists.ftl" as lists>
<#assign root = content.rootpath all = events.sorted()>
<#assign at = all?map(e -> e.uri)?seq_index_of(content.uri)>
<#assign when><@edtf.show content.when content.when_note!/></#assign>
<@layout.page doc=content root=root kicker=when crumbs=published_timelines>
<@layout.body content/>
<@lists.people links.list(content.people!) root words.text.people_here/>
<@lists.questions published_questions?sort_by("title")?filter(q -> links.list(q.events!)?seq_contains(links.slug(content))) root words.text.questions_here true/>
<#if all?size gt 1>
<nav class="turn" aria-label="${words.text.timeline}">
<#if at gt 0>  <a rel="prev" href="${root}${all[at - 1].uri}"><span>${words.text.earlier}</span> ${all[at - 1].title}</a>
</#if><#if at + 1 lt all?size>  <a rel="next" href="${root}${all[at + 1].uri}"><span>${words.text.later}</span> ${all[at + 1].title}</a>
</#if></nav>
</#if>
</@layout.page>
