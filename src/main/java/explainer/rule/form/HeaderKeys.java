package explainer.rule.form;

import explainer.content.Config;
import explainer.content.Document;
import explainer.content.Header.Field;
import explainer.rule.Sink;
import explainer.text.Shorten;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The type of a header, and its keys. */
public final class HeaderKeys {

    private HeaderKeys() {
    }

    /** Reports a type that is none, and keys that its type does not have. */
    public static void check(Config config, Document document, Sink sink) {
        String type = document.type();
        Set<String> types = config.types();
        if (type.isEmpty()) {
            return;
        }
        if (!types.contains(type)) {
            sink.report(document.path(), document.at("type"), Shorten.quote(type) + " is not a type",
                    Meant.hint(type, types) + "The types are " + String.join(", ", types) + ".");
            return;
        }
        List<String> known = new ArrayList<>(config.requiredKeys(type));
        known.addAll(config.optionalKeys(type));
        known.add("type");
        known.add("status");
        for (Field field : document.header().fields()) {
            if (!known.contains(field.key()) && !field.key().isEmpty()) {
                sink.report(document.path(), field.keyAt(), Shorten.quote(field.key()) + " is not a key of type " + type,
                        Meant.hint(field.key(), known) + "Its keys are "
                                + String.join(", ", known.stream().distinct().toList()) + ".");
            }
        }
    }
}
