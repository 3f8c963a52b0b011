package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TableNamesTest {

    private static final TableNames NAMES = TableNames.of("crm_").inSchema("planning");

    @Test
    void theMappingNamesTheTableOfEveryEntityAndTheScriptsMakeJustThose() throws Exception {
        Map<String, String> tables = new TreeMap<>();
        elements(NAMES, "entity").forEach(entity -> {
            Element table = (Element) entity.getElementsByTagName("table").item(0);
            tables.put(entity.getAttribute("class"), table.getAttribute("schema") + "." + table.getAttribute("name"));
        });

        assertThat(tables.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ManagedClasses.entities().stream().map(Class::getName).toList());
        for (JpaSchema.Dialect dialect : JpaSchema.Dialect.values()) {
            assertThat(tables.values()).containsExactlyInAnyOrderElementsOf(made(dialect));
        }
    }

    private static List<String> made(JpaSchema.Dialect dialect) {
        return JpaSchema.statements(dialect, NAMES).stream()
                .filter(statement -> statement.startsWith("create table "))
                .map(statement -> statement.split(" ")[2])
                .toList();
    }

    @Test
    void theMappingKnowsEveryClassThatIsNoEntity() throws Exception {
        assertThat(elements(NAMES, "mapped-superclass").map(type -> type.getAttribute("class")))
                .containsExactlyInAnyOrderElementsOf(ManagedClasses.ALL.stream()
                        .filter(type -> !ManagedClasses.entities().contains(type))
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void withoutASchemaTheMappingNamesNone() throws Exception {
        assertThat(elements(TableNames.of("crm_"), "table"))
                .isNotEmpty()
                .allMatch(table -> table.getAttribute("name").startsWith("crm_") && !table.hasAttribute("schema"));
    }

    @Test
    void scriptsAreWrittenUnderTheirVersionedNames(@TempDir Path folder) throws Exception {
        Path written = folder.resolve("db/planning");
        JpaSchema.writeScripts(JpaSchema.Dialect.POSTGRESQL, NAMES, written);
        JpaSchema.writeScripts(JpaSchema.Dialect.POSTGRESQL, NAMES, written);

        assertThat(written.resolve("V1__account_planning.sql"))
                .content()
                .contains("create table planning.crm_plan (", "constraint crm_plan_number_is_unique unique")
                .doesNotContainPattern("\\bap_");
    }

    @Test
    void withTheDefaultNamesTheScriptsAreThoseInTheJar(@TempDir Path folder) throws Exception {
        JpaSchema.writeScripts(JpaSchema.Dialect.H2, TableNames.DEFAULT, folder);
        try (var shipped =
                getClass().getResourceAsStream("/io/accountplanning/jpa/schema/h2/V1__account_planning.sql")) {
            assertThat(folder.resolve("V1__account_planning.sql")).hasBinaryContent(shipped.readAllBytes());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> JpaSchema.writeScripts(JpaSchema.Dialect.H2, NAMES, file.resolve("planning")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("Cannot write the scripts into " + file);
    }

    private static Stream<Element> elements(TableNames names, String tag) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(JpaSchema.mapping(names).getBytes(StandardCharsets.UTF_8)));
        NodeList found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
