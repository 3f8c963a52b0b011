package io.accountplanning.jpa;

import jakarta.persistence.Entity;
import java.util.stream.Collectors;

/** The mapping file of a host that names the tables itself. All else of the mapping stands in annotations. */
final class MappingFile {

    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Account Planning: the tables' own names, written by JpaSchema.mapping(%s). -->
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
            %s
            %s
            </entity-mappings>
            """;

    private MappingFile() {}

    static String text(TableNames names) {
        return TEXT.formatted(names, superclasses(), entities(names));
    }

    private static String superclasses() {
        return ManagedClasses.ALL.stream()
                .filter(type -> !type.isAnnotationPresent(Entity.class))
                .map(type -> "  <mapped-superclass class=\"%s\" />".formatted(type.getName()))
                .collect(Collectors.joining("\n"));
    }

    private static String entities(TableNames names) {
        return ManagedClasses.entities().stream()
                .map(type -> "  <entity class=\"%s\"><table name=\"%s\"%s /></entity>"
                        .formatted(type.getName(), names.table(type), schema(names)))
                .collect(Collectors.joining("\n"));
    }

    private static String schema(TableNames names) {
        return names.schema() == null ? "" : " schema=\"" + names.schema() + "\"";
    }
}
