<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/events.ftl" as events>
<#import "/macros/edtf.ftl" as edtf>
<#import "/macros/days.ftl" as days>
<#import "/macros/lists.ftl" as lists>
<#import "/macros/citations.ftl" as citations>
<#assign root = content.rootpath all = events.sorted() questions = published_questions>
<#-- The sixty seconds come before the lists, what it rests on after them: the body is cut at its first heading. -->
<#assign html = citations.render(content.body)>
<#assign opening = html?keep_before("<h2")>
<#macro more type><#list links.published()?filter(d -> d.type == type) as doc><p class="more"><a href="${root}${doc.uri}">${words.text["all_" + type]}</a></p></#list></#macro>
<#assign stroke><@days.line all/></#assign>
<@layout.page doc=content root=root kicker=words.text.checked + " " + edtf.inWords(links.checked(content)) art=stroke parts=["home"]>
<section class="sixty" aria-labelledby="sixty">
  <h2 id="sixty">${words.text.sixty}</h2>
  <div class="prose">
${opening?no_esc}  </div>
</section>
<@days.strip all root/>
<@more "timeline"/>
<@lists.people links.list(content.people) root words.text.matter_people/>
<@more "people"/>
<@lists.questions links.list(content.questions)?map(s -> links.find(questions, s)) root words.text.matter_questions/>
<@more "questions"/>
<section class="rests">
  <div class="prose">
${html?substring(opening?length)?no_esc}  </div>
<@more "sources"/>
</section>
</@layout.page>
