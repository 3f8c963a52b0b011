package io.accountplanning.export.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Asks a validator that had no part in writing. */
final class SchemaCheck {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.schema(SomePlan.TYPES), InputFormat.JSON);
    private static final Schema DIALECT = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private SchemaCheck() {}

    /** What is wrong with a plan, by the schema; formats count. */
    static List<String> errors(String json) {
        return errors(SCHEMA, json);
    }

    /** What is wrong with a schema, by that of schemas. */
    static List<String> errorsOfSchema(String schema) {
        return errors(DIALECT, schema);
    }

    private static List<String> errors(Schema by, String json) {
        return by
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
