<#ftl output_format="HTML">
<#-- The source records, as far as pages would be lost or spoiled without them. The check reads them closely. -->
<#import "/macros/words.ftl" as words>
<#import "/macros/record.ftl" as record>
<#import "folders.ftl" as folders>

<#assign seeds = folders.slashes(config.dataFolder)>
<#-- Keys that JBake keeps for itself: a record that used one would turn up among the pages. -->
<#assign taken = ["status", "uri", "title", "body", "date", "tags"]>

<#function findings>
  <#local out = [] files = folders.inside(seeds)?filter(f -> f?lower_case?matches(r".*\.ya?ml") && !f?contains("/originals/"))>
  <#if files?size == 0><#return [folders.finding(seeds, "record-sound", "there is no source record", "seeds/<key>.yaml says what the source states; without it nothing can be cited")]></#if>
  <#list files as file>
    <#local name = file?remove_beginning(seeds + "/")>
    <#if !name?ends_with(".yaml")>
      <#local out = out + [folders.finding(file, "record-sound", "a record's name ends in .yaml", "rename it")]>
    <#elseif name?contains("/")>
      <#local out = out + [folders.finding(file, "record-sound", "a record in a folder of its own is not read", "move it to seeds/" + name?keep_after_last("/"))]>
    <#else>
      <#local out = out + whole(file, name, datas?filter(d -> d.sourceuri == name))>
    </#if>
  </#list>
  <#return out>
</#function>

<#function whole file name found>
  <#local key = name?remove_ending(".yaml")>
  <#if found?size == 0 || !found[0].passages?? || !found[0].passages?is_sequence || (found[0].key!"") != key>
    <#return [folders.finding(file, "record-sound", "this cannot be read as a source record", "it needs “key: " + key + "” and a list of “passages:”, each with its number “n:”")]>
  </#if>
  <#local one = found[0] out = [] numbers = []>
  <#list ["publisher", "rights", "copy"]?filter(k -> !(one[k]!"")?has_content) as missing>
    <#local out = out + [folders.finding(file, "record-sound", "“" + missing + "” is missing", "the sources page shows it")]>
  </#list>
  <#list taken?filter(k -> one[k]??) as clash>
    <#local out = out + [folders.finding(file, "record-sound", "“" + clash + "” is a key that JBake uses itself", "remove it: a record is no page")]>
  </#list>
  <#list one.passages as p>
    <#if !p?is_hash || !p.n?? || !p.n?is_number>
      <#local out = out + [folders.finding(file, "record-sound", "entry " + p?counter + " of the passages has no number", "give it “n:” and a whole number without quotation marks")]>
    <#else>
      <#local line = lineOf(file, p.n)>
      <#if numbers?seq_contains(p.n)><#local out = out + [folders.finding(file, "record-sound", "passage " + p.n?c + " stands twice", "number the passages as the source's lines are", line)]></#if>
      <#local numbers = numbers + [p.n]>
      <#list passage(p, one) as fault><#local out = out + [folders.finding(file, "record-sound", "passage " + p.n?c + " " + fault.message, fault.hint, line)]></#list>
    </#if>
  </#list>
  <#return out>
</#function>

<#-- What a page needs of a passage. -->
<#function passage p source>
  <#local out = []>
  <#if !(p.gist!"")?has_content><#local out = out + [{"message": "has no gist", "hint": "say in our own words what it states"}]></#if>
  <#if !["passage", "heading", "credit", "gone"]?seq_contains(p.kind!"passage")><#local out = out + [{"message": "is of no kind that is known: “" + p.kind + "”", "hint": "kind is heading, credit or gone, or is left out"}]></#if>
  <#if (p.kind!"passage") != "passage"><#return out></#if>
  <#if !words.voices[p.voice!""]??><#local out = out + [{"message": "has no voice that is known", "hint": "it is one of " + record.strength?join(", ")}]>
  <#elseif p.voice != "reporting" && !(p.who!"")?has_content><#local out = out + [{"message": "does not say who says so", "hint": "add “who:”, as the source words it"}]></#if>
  <#list record.counterparts(source.key + "-" + p.n?c, p)?filter(id -> !record.citable(record.passage(id))) as id>
    <#local out = out + [{"message": "is contested by “" + id + "”, which is no passage", "hint": "contested is false, or a list of passage numbers"}]>
  </#list>
  <#return out>
</#function>

<#function lineOf file n>
  <#list folders.files.readAllLines(folders.path.of(file, [])) as line>
    <#if line?matches(r"\s*-\s*\{?\s*n:\s*" + n?c + r"\b.*")><#return line?counter></#if>
  </#list>
  <#return 1>
</#function>

<#-- Looked at once: where a record has faults, a passage that is missing is one of their consequences. -->
<#assign found = findings()>
