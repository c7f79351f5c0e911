<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/events.ftl" as events>
<#import "/macros/lists.ftl" as lists>
<#import "/macros/citations.ftl" as citations>
<#assign root = content.rootpath>
<#-- The sixty seconds come before the lists, what it rests on after them: the body is cut at its first heading. -->
<#assign opening = content.body?keep_before("<h2") rest = content.body?substring(content.body?keep_before("<h2")?length)>
<@layout.page doc=content root=root kicker=words.text.checked + " " + links.checked(content)>
<section class="sixty" aria-labelledby="sixty">
  <h2 id="sixty">${words.text.sixty}</h2>
  <div class="prose">
${citations.render(opening)?no_esc}  </div>
</section>
<@lists.strip events.sorted() root/>
<@lists.people links.list(content.people) root words.text.matter_people/>
<p class="more"><a href="${root}people.html">${words.text.all_people}</a></p>
<@lists.questions links.list(content.questions)?map(s -> links.find(published_questions, s)) root words.text.matter_questions/>
<p class="more"><a href="${root}questions.html">${words.text.all_questions}</a></p>
<section class="rests">
  <div class="prose">
${citations.render(rest)?no_esc}  </div>
  <p class="more"><a href="${root}sources.html">${words.text.all_sources}</a></p>
</section>
</@layout.page>
