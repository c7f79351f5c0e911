<#ftl output_format="HTML">
<#-- Lists of events, people and questions, as other pages show them. -->
<#import "words.ftl" as words>
<#import "links.ftl" as links>
<#import "edtf.ftl" as edtf>
<#import "record.ftl" as record>
<#import "citations.ftl" as citations>

<#-- The line that an event is drawn with, wherever it is: its opening statement's. A page draws an event up to four times and works it out once. -->
<#assign known = {}>
<#function voice doc>
  <#if !known[doc.uri]??><#assign known = known + {doc.uri: citations.opening(doc)}></#if>
  <#return known[doc.uri]>
</#function>

<#--
  `brief` leaves the summaries out, where the list stands beside a text of its own. Each name is a heading, of the
  `level` below that of the list.
-->
<#macro events all root title="" brief=false level=3>
<#if all?has_content>
<section class="list">
<#if title?has_content>  <h2>${title}</h2>
</#if>  <ol class="events<#if brief> brief</#if>">
<#list all as event>
    <li id="${links.slug(event)}" class="event-item<#if !edtf.exact(event.when)> doubt</#if>" data-voice="${voice(event)}" data-people="${links.list(event.people!)?join(" ")}">
      <p class="date"><@edtf.show event.when event.when_note!/></p>
      <h${level} class="name"><a href="${root}${event.uri}">${event.title}</a></h${level}>
<#if !brief>      <p class="about">${event.summary}</p>
</#if>    </li>
</#list>
  </ol>
</section>
</#if>
</#macro>

<#-- Two letters that stand for a person: no portraits. -->
<#function monogram name><#local parts = name?replace("[^\\p{L} ]", "", "r")?split(" ")?filter(s -> s != "")><#return parts?first[0]?upper_case + (parts?size gt 1)?then(parts?last[0]?upper_case, "")></#function>

<#macro people slugs root title="" level=3>
<#if slugs?has_content>
<section class="list">
<#if title?has_content>  <h2>${title}</h2>
</#if>  <ul class="people">
<#local persons = published_persons>
<#list slugs as slug><#local person = links.find(persons, slug)><#if person?has_content>
    <li>
      <h${level} class="name"><#if person.camp != "unnamed"><span class="monogram" aria-hidden="true">${monogram(person.name)}</span></#if><a href="${root}${person.uri}">${person.name}</a></h${level}>
      <p class="about">${person.role}</p>
    </li>
</#if></#list>
  </ul>
</section>
</#if>
</#macro>

<#macro questions all root title="" brief=false level=3>
<#if all?has_content>
<section class="list">
<#if title?has_content>  <h2>${title}</h2>
</#if>  <ul class="questions">
<#list all as question>
    <li>
      <h${level} class="name"><a href="${root}${question.uri}">${question.title}</a></h${level}>
      <p class="about"><span class="state" data-state="${question.state}">${words.states[question.state]}</span><#if !brief> ${question.summary}</#if></p>
    </li>
</#list>
  </ul>
</section>
</#if>
</#macro>
