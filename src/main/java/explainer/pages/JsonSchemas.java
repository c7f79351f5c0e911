package explainer.pages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** JSON Schema (draft 2020-12) by a library, with the place of each complaint in the text. */
final class JsonSchemas {

    /** A class of the library, which is on the class path of the build alone. */
    static final String TYPE = "com.networknt.schema.JsonSchemaFactory";

    /**
     * What is wrong.
     *
     * @param offset  where in the text
     * @param message one sentence
     */
    record Complaint(int offset, String message) { }

    private final Map<String, Object> schemas = new HashMap<>();

    /** Why a text is no JSON; empty when it is. */
    static List<Complaint> unread(String json) {
        try (JsonParser parser = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).createParser(json)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return List.of();
        } catch (JsonProcessingException e) {
            return List.of(new Complaint((int) Math.max(0, e.getLocation().getCharOffset()),
                    e.getOriginalMessage().replaceAll("\\s+", " ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a schema, named by its file without .json, has against a text that is JSON. */
    List<Complaint> complaints(String schema, String json) {
        try {
            Object compiled = schemas.get(schema);
            if (compiled == null) {
                compiled = compile(schema);
                schemas.put(schema, compiled);
            }
            Object format = Library.constant("com.networknt.schema.InputFormat", "JSON");
            Collection<?> messages = (Collection<?>) Library.call(compiled, "validate", json, format);
            Map<String, Integer> places = messages.isEmpty() ? Map.of() : places(json);
            List<Complaint> complaints = new ArrayList<>();
            for (Object message : messages) {
                String at = pointer(String.valueOf(Library.call(message, "getInstanceLocation")));
                complaints.add(new Complaint(places.getOrDefault(at, 0),
                        String.valueOf(Library.call(message, "getMessage")).replaceAll("\\s+", " ")));
            }
            return complaints;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Object compile(String schema) throws InvocationTargetException {
        Object version = Library.constant("com.networknt.schema.SpecVersion$VersionFlag", "V202012");
        try (InputStream in = JsonSchemas.class.getResourceAsStream("/explainer/schemas/" + schema + ".json")) {
            return Library.call(Library.ask(TYPE, "getInstance", version), "getSchema", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library writes {@code $.events[0].id} or {@code /events/0/id}; here it is the second. */
    private static String pointer(String location) {
        return location.startsWith("$") ? location.substring(1).replaceAll("\\['([^']*)']", ".$1")
                .replaceAll("\\[(\\d+)]", ".$1").replace('.', '/') : location;
    }

    /** Where each value of a text begins, by its JSON pointer. */
    private static Map<String, Integer> places(String json) {
        Map<String, Integer> places = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    var context = token.isStructStart() ? parser.getParsingContext().getParent() : parser.getParsingContext();
                    String at = context == null || context.inRoot() ? "" : context.pathAsPointer().toString();
                    places.put(at, (int) parser.currentTokenLocation().getCharOffset());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }
}
