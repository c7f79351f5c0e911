<#ftl output_format="HTML">
<#-- Who was where: people against events, as a table. -->
<#import "words.ftl" as words>
<#import "edtf.ftl" as edtf>
<#import "links.ftl" as links>
<#import "events.ftl" as events>

<#macro table people all root>
<div class="scroll" role="region" aria-labelledby="matrix-caption" tabindex="0">
<table class="matrix">
  <caption id="matrix-caption"><span>${words.text.matrix_caption} ${words.text.scrolls}</span></caption>
  <thead>
    <tr>
      <th scope="col">${words.text.events}</th>
<#list people as person>
      <th scope="col"><a href="${root}${person.uri}">${person.name}</a></th>
</#list>
    </tr>
  </thead>
  <tbody>
<#list all as event>
    <tr>
      <th scope="row"><a href="${root}${event.uri}">${event.title}</a> <span class="date">${edtf.inWords(event.when)}</span></th>
<#list people as person>
<#if links.list(event.people!)?seq_contains(links.slug(person))>
      <td class="there"><span aria-hidden="true">●</span><span class="sr">${person.name}: ${words.text.matrix_there}</span></td>
<#else>
      <td></td>
</#if>
</#list>
    </tr>
</#list>
  </tbody>
</table>
</div>
</#macro>
