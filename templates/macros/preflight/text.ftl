<#ftl output_format="HTML">
<#-- The text of a document, as far as a page would lose some of it or be ill-formed with it. -->
<#import "folders.ftl" as folders>

<#assign documents = all_content paths = documents?map(d -> folders.slashes(d.file))>

<#-- Letters that were lost when the file was saved, and signs that no page and no feed may hold. -->
<#function letters file all>
  <#list all as line>
    <#if line?matches(r"(?s).*[\p{Cc}\uFFFD\uFFFE\uFFFF&&[^\t]].*")>
      <#return [folders.finding(file, "header-value", "there is a sign that is not a letter", "a letter was lost, or a control character got in: type the line anew", line?counter)]>
    </#if>
  </#list>
  <#return []>
</#function>

<#-- The lines below the header without what stands in code: blocks between fences are empty, spans are left out. -->
<#function prose all end>
  <#local out = [] fence = "">
  <#list all[end + 1..] as line>
    <#local mark = line?matches(r" {0,3}(`{3,}|~{3,}).*")?then(line?trim[0..2], "")>
    <#local out = out + [(fence != "" || mark != "")?then("", line?replace("(`+).*?\\1", "", "r"))]>
    <#if fence == ""><#local fence = mark><#elseif mark == fence><#local fence = ""></#if>
  </#list>
  <#return out>
</#function>

<#function findings file all end>
  <#local out = [] comment = 0>
  <#list prose(all, end) as line>
    <#if line?contains("<!--") || line?contains("-->")><#local comment = line?keep_after_last("<!--")?contains("-->")?then(0, line?contains("<!--")?then(end + 1 + line?counter, 0))></#if>
    <#local n = end + 1 + line?counter>
    <#if line?matches(r" {0,3}#(\s.*)?|={3,}\s*")>
      <#local out = out + [folders.finding(file, "text-shape", "the text has a first-level heading, which the title already is", "begin headings with ## and leave the first level to title=", n)]>
    </#if>
    <#if line?matches(r".*</?[A-Za-z][A-Za-z0-9-]*(\s[^>]*)?/?>.*")>
      <#local out = out + [folders.finding(file, "text-shape", "there is HTML in the text, which a page does not show", "write it in Markdown, or between backticks to show it as it is", n)]>
    </#if>
  </#list>
  <#if comment gt 0>
    <#local out = out + [folders.finding(file, "text-shape", "the comment that begins here is not closed, and hides all that follows", "end it with -->, or take <!-- away", comment)]>
  </#if>
  <#local ids = reserved>
  <#if paths?seq_contains(file)>
    <#list documents[paths?seq_index_of(file)].body?matches('<h[1-6] id="([^"]*)"') as m>
      <#local id = m?groups[1]>
      <#if ids?seq_contains(id)>
        <#local out = out + [folders.finding(file, "text-shape", "two places on the page would have the address “#" + id + "”", "give one of the headings other words", end + 1)]>
      </#if>
      <#local ids = ids + [id]>
    </#list>
  </#if>
  <#return out>
</#function>

<#-- Addresses that templates give to parts of a page. -->
<#assign reserved = ["main", "evidence", "evidence-title", "editor", "sixty", "strip", "matrix", "matrix-caption", "voices", "marks", "lens"]>
