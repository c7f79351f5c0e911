<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/events.ftl" as events>
<#import "/macros/record.ftl" as record>
<#import "/macros/citations.ftl" as citations>
<#import "/macros/evidence.ftl" as evidence>
<#import "/macros/plain.ftl" as plain>
<#assign root = content.rootpath>
<#-- Statements that stand alone and rest on one passage, each passage once: what the timeline says of an event in one sentence, and the first sentence about a person. At most twelve. -->
<#assign fit = []>
<#macro offer ids text><#if ids?size == 1 && !fit?map(f -> f.id)?seq_contains(ids[0])><#assign fit = fit + [{"id": ids[0], "text": text?remove_ending(".")}]></#if></#macro>
<#list events.sorted() as event><@offer citations.listed(event.sources) event.summary/></#list>
<#list published_persons?sort_by("uri") as person><#list citations.claims(person.body) as claim>
  <#if claim?is_first && record.strength?seq_contains(claim.voice)><@offer claim.ids plain.text(claim.text)/></#if>
</#list></#list>
<#assign step = [1, (fit?size / 12)?ceiling]?max chosen = []>
<#list fit as f><#if f?index % step == 0><#assign chosen = chosen + [f]></#if></#list>
<#assign passages = evidence.ordered(chosen?map(f -> f.id))>
<#function letter id><#return (passages?seq_index_of(id) + 1)?upper_abc></#function>
<@layout.page doc=content root=root list=false parts=["sheet"]>
<@layout.body content/>
<div class="match">
<section aria-labelledby="claims">
  <h2 id="claims">${words.text.claims_column}</h2>
  <ol>
<#list chosen as f>    <li>${f.text}. <span class="blank">${words.text.your_answer} ____</span></li>
</#list>  </ol>
</section>
<section aria-labelledby="passages">
  <h2 id="passages">${words.text.passages_column}</h2>
  <ol class="letters">
<#list passages as id>    <li>${record.passage(id).gist}</li>
</#list>  </ol>
</section>
</div>
<section class="key" aria-labelledby="key">
  <h2 id="key">${words.text.key}</h2>
  <ol>
<#list chosen as f><#assign p = record.passage(f.id)>    <li>${letter(f.id)}: <a href="${root}${links.named("sources")?first.uri}#${f.id}">${words.fill(words.text.passage, {"n": record.number(f.id)})}</a>, ${words.voices[p.voice].phrase}: ${p.who!record.publication(record.record(f.id))}</li>
</#list>  </ol>
</section>
</@layout.page>
