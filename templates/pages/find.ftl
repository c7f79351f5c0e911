<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/edtf.ftl" as edtf>
<#import "/macros/events.ftl" as events>
<#import "/macros/record.ftl" as record>
<#import "/macros/glossary.ftl" as glossary>
<#assign root = content.rootpath>
<#macro group title items>
<#if items?has_content>
<section class="found" data-group>
  <h2>${title}</h2>
  <ul>
<#list items as item>    <li><a href="${root}${item.uri}">${item.text}</a><#if item.more?has_content> <span>${item.more}</span></#if></li>
</#list>  </ul>
</section>
</#if>
</#macro>
<@layout.page doc=content root=root parts=["filter", "find"] scripts=["find"]>
<@layout.body content/>
<p class="finder" data-finder hidden><label>${words.text.find_hint} <input type="search" autocomplete="off"></label> <output data-found="${words.text.found}" data-none="${words.text.found_none}"></output></p>
<@group words.text.events events.sorted()?map(e -> {"uri": e.uri, "text": e.title, "more": edtf.inWords(e.when)?replace(" ", "\xA0")})/>
<@group words.text.people published_persons?sort_by("name")?map(p -> {"uri": p.uri, "text": p.name, "more": p.role})/>
<@group words.text.questions published_questions?sort_by("title")?map(q -> {"uri": q.uri, "text": q.title, "more": words.states[q.state]})/>
<@glossary.az root/>
<@group words.text.passages glossary.passages()/>
</@layout.page>
