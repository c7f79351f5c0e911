<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/events.ftl" as events>
<#import "/macros/lists.ftl" as lists>
<#import "/macros/matrix.ftl" as matrix>
<#import "/macros/days.ftl" as days>
<#import "/macros/ties.ftl" as ties>
<#assign root = content.rootpath all = events.sorted() everyone = published_persons?sort_by("uri")>
<@layout.page doc=content root=root parts=["charts"]>
<@layout.body content/>
<#list links.pairs(content.camps) as camp>
<@lists.people everyone?filter(p -> p.camp == camp.id)?map(p -> links.slug(p)) root camp.label/>
</#list>
<@days.people everyone all root/>
<@ties.draw everyone?filter(p -> p.camp != "unnamed") root/>
<section class="wide" aria-labelledby="matrix">
  <h2 id="matrix">${words.text.matrix}</h2>
<@matrix.table everyone?filter(p -> events.of(links.slug(p), all)?has_content) all?filter(e -> links.list(e.people!)?has_content) root/>
</section>
</@layout.page>
