<#ftl output_format="HTML">
<#-- The folders: what lies where it would be lost, published raw or overwritten. -->
<#import "/macros/fault.ftl" as fault>

<#assign files = fault.java["java.nio.file.Files"] path = fault.java["java.nio.file.Path"]>
<#assign content = config.contentFolder?string assets = config.assetFolder?string output = config.destinationFolder?string>
<#-- What a page may show or offer; anything else beside the pages would be published as it is. -->
<#assign media = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf"]>

<#-- Files that the bake makes and no document stands behind. -->
<#assign made = [config.archive_file, config.feed_file, config.sitemap_file, config.error404_file, config.index_file]>

<#function finding path rule message hint line=1>
  <#return {"path": fault.short(path), "line": line, "rule": rule, "message": message, "hint": hint}>
</#function>

<#-- All files below a folder, as paths with slashes, in order; none where there is no folder. -->
<#function below folder>
  <#if !files.isDirectory(path.of(folder, []))><#return []></#if>
  <#local out = []>
  <#list files.walk(path.of(folder, []), []).toList() as p>
    <#if files.isRegularFile(p, [])><#local out = out + [p?string?replace("\\", "/")]></#if>
  </#list>
  <#return out?sort>
</#function>

<#function visible file folder><#return !file?remove_beginning(folder?replace("\\", "/"))?contains("/.")></#function>

<#-- The Markdown files that are meant to be pages. -->
<#function pages><#return below(content)?filter(f -> visible(f, content) && f?ends_with(".md"))></#function>

<#function findings>
  <#local out = []>
  <#local taken = made>
  <#list below(content)?filter(f -> visible(f, content)) as file>
    <#local name = file?keep_after_last("/") ending = name?keep_after_last(".")>
    <#if ending == "md">
      <#local taken = taken + [file?remove_beginning(content + "/")?remove_ending(".md") + ".html"]>
      <#if !name?matches(r"^[a-z0-9]+(-[a-z0-9]+)*\.md$") || name?ends_with("-draft.md")>
        <#local out = out + [finding(file, "header-value", "the file name “" + name + "” would give an odd address", "use small letters, digits and single hyphens, and no “-draft” at the end: “a-plain-name.md”")]>
      </#if>
    <#elseif !media?seq_contains(ending)>
      <#local out = out + [finding(file, "reference-resolves", "“" + name + "” is not a page and would be published as it is, or not at all", "a page's name ends in .md, in small letters; move anything else out of the content folder")]>
    </#if>
  </#list>
  <#if pages()?size == 0><#local out = out + [finding(content, "header-complete", "there is no page to bake", "the content folder needs at least an index.md of type home")]></#if>
  <#if !files.isDirectory(path.of(assets, []))><#local out = out + [finding(assets, "reference-resolves", "the folder is missing", "it holds the style sheets and pictures; bring it back from version control")]></#if>
  <#list below(assets) as file>
    <#local target = file?remove_beginning(assets + "/")>
    <#if taken?seq_contains(target)>
      <#local out = out + [finding(file, "reference-resolves", "this asset would overwrite the page “" + target + "”", "rename the asset or the page")]>
    </#if>
  </#list>
  <#return out>
</#function>

<#-- JBake leaves the page of a document that was deleted, renamed or made a draft. Only the build's own folder is swept. -->
<#macro sweep>
<#if output?replace("\\", "/")?starts_with(config.sourceFolder?string?replace("\\", "/") + "/target/")>
  <#local kept = all_content?map(d -> d.uri)>
  <#list below(output)?filter(f -> f?ends_with(".html")) as file>
    <#local uri = file?remove_beginning(output?replace("\\", "/") + "/")>
    <#if !kept?seq_contains(uri) && uri != config.error404_file><#local gone = files.delete(path.of(file, []))!></#if>
  </#list>
</#if>
</#macro>
