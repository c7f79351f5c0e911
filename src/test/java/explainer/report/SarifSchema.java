package explainer.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** SARIF's own schema. */
final class SarifSchema {

    private SarifSchema() {
    }

    /** What is wrong in a text by it. */
    static List<String> problems(String sarif) throws IOException {
        try (InputStream in = SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
            return schema.validate(new ObjectMapper().readTree(sarif)).stream().map(Object::toString).toList();
        }
    }
}
