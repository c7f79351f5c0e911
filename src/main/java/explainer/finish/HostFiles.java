package explainer.finish;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files that GitHub Pages reads, and no reader. */
final class HostFiles {

    private static final Pattern HOST_NAME = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

    private HostFiles() { }

    /**
     * Makes them.
     *
     * @param cname  the site's own host name, or an empty text
     * @param faults gets a name that is none
     * @return the files by path
     */
    static Map<String, byte[]> of(String cname, Faults faults) {
        Map<String, byte[]> files = new TreeMap<>();
        // Without it, GitHub Pages would bake the site again with Jekyll, and leave files out
        files.put(".nojekyll", new byte[0]);
        if (!cname.isEmpty()) {
            if (!HOST_NAME.matcher(cname).matches()) {
                faults.add("CNAME", 1, "site.cname is '" + cname + "', which is no host name",
                        "Write it in jbake.properties like site.cname=www.example.org, without https:// and slashes.");
            }
            files.put("CNAME", (cname + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return files;
    }
}
