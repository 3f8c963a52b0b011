package io.accountplanning.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.testkit.HostSection;
import io.accountplanning.testkit.Sections;
import io.accountplanning.text.RichText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanJsonTest {

    private static final ObjectMapper READER = new ObjectMapper();

    @Test
    void everySectionFullAndBareComesBackAsItWas() {
        PlanDocument document = SomePlan.full();

        assertThat(PlanJson.read(SomePlan.json(document), SomePlan.TYPES)).isEqualTo(document);
    }

    @Test
    void valuesStandInTheirKind() throws Exception {
        JsonNode sections = READER.readTree(SomePlan.json(SomePlan.full())).path("sections");
        JsonNode contract = sections.at("/acme.contracts/content/contracts/1");
        JsonNode years = sections.at("/dueDiligence/content/financialYears");

        assertThat(contract.path("year").isInt()).isTrue();
        assertThat(contract.path("value").decimalValue()).isEqualByComparingTo("1250000.25");
        assertThat(contract.path("ends").textValue()).isEqualTo("2029-02-28");
        assertThat(contract.path("signed").booleanValue()).isTrue();
        assertThat(contract.path("tags").get(2).textValue()).isEqualTo("a, b");
        assertThat(contract.path("terms").textValue()).startsWith("<");
        assertThat(sections.at("/planning/content/tasks/1/status").textValue()).isEqualTo("COMPLETE");
        assertThat(years.get(0).path("traffic").isNumber()).isTrue();
        assertThat(years.get(1).has("revenue")).isFalse();
        assertThat(sections.at("/planning/version").intValue()).isEqualTo(7);
        assertThat(sections.at("/planning/changed/by").textValue()).isNotBlank();
    }

    @Test
    void aNumberThatOtherProgramsWouldRoundIsAText() throws Exception {
        PlanWorkspace plan = SomePlan.empty();
        BigDecimal exact = new BigDecimal("999999999999999.123456");
        plan.goals().edit(g -> g.add(io.accountplanning.goal.Goal.of("Units", exact)));

        String json = SomePlan.json(plan.document());

        assertThat(READER.readTree(json)
                        .at("/sections/goals/content/goals/0/target")
                        .textValue())
                .isEqualTo("999999999999999.123456");
        assertThat(PlanJson.read(json, SomePlan.TYPES)).isEqualTo(plan.document());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0E+1500", "0E-1500", "6.250E1", " +5 "})
    void aScoreOfAnOptionComesBackAsItWasReadHoweverItWasWritten(String score) {
        String json = SomePlan.json(SomePlan.full());
        assertThat(json).contains("\"Open=62.5\"");
        PlanDocument read = PlanJson.read(json.replace("Open=62.5", "Open=" + score), SomePlan.TYPES);

        assertThat(PlanJson.read(SomePlan.json(read), SomePlan.TYPES)).isEqualTo(read);
    }

    @Test
    void whatIsWrittenForAClientHasNothingInternal() {
        PlanWorkspace plan = SomePlan.empty();
        plan.competitors().edit(c -> Sections.competitors());
        PlanDocument seen = PlanReport.of(plan.document()).forClient().document();

        String json = new String(
                PlanJson.of(PlanReport.of(plan.document()).forClient()).bytes(), StandardCharsets.UTF_8);

        assertThat(json).contains("\"audience\": \"CLIENT\"").doesNotContain("Initech", Competitors.SECTION.key());
        assertThat(PlanJson.read(json, SomePlan.TYPES)).isEqualTo(seen);
    }

    @Test
    void theSamePlanOfTheSameMomentIsTheSameJson() {
        PlanDocument document = SomePlan.full();

        assertThat(SomePlan.json(document)).isEqualTo(SomePlan.json(document)).doesNotContain("\r");
    }

    @Test
    void theStreamsStayOpen() throws Exception {
        PlanDocument document = SomePlan.empty().document();
        OutputStream out = new java.io.ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        InputStream in = new ByteArrayInputStream(SomePlan.json(document).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        PlanJson.of(PlanReport.of(document)).writeTo(out);

        assertThat(PlanJson.read(in, SomePlan.TYPES)).isEqualTo(document);
    }

    @Test
    void everyFaultIsToldWithItsPointer() {
        String json = SomePlan.json(oneTask())
                .replace("\"deadline\": \"2027-03-31\"", "\"deadline\": \"31/03/2027\"")
                .replace("\"status\": \"IN_PROGRESS\"", "\"status\": \"DOING\"")
                .replace("\"action\": \"Call\"", "\"acton\": \"Call\"")
                .replace("\"currency\": \"EUR\"", "\"currency\": 7")
                .replace("\"criteriaToSuccess\": \"\"", "\"criteriaToSuccess\": []");

        assertThat(faults(json))
                .containsOnlyKeys(
                        "/plan/content/currency",
                        "/sections/planning/content/criteriaToSuccess",
                        "/sections/planning/content/tasks/0/acton",
                        "/sections/planning/content/tasks/0/action",
                        "/sections/planning/content/tasks/0/deadline",
                        "/sections/planning/content/tasks/0/status")
                .containsEntry("/sections/planning/content/tasks/0/action", "is missing")
                .hasEntrySatisfying(
                        "/sections/planning/content/tasks/0/status",
                        rule -> assertThat(rule).contains("one of NOT_STARTED, IN_PROGRESS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"formatVersion\": 1' | '\"formatVersion\": 2' | /formatVersion | later version",
                "'\"format\": \"accountplanning-plan\"' | '\"format\": \"other\"' | /format | accountplanning-plan",
                "'\"sections\": {' | '\"sections\": {\"acme.secrets\": {},' | /sections/acme.secrets | sectionTypes()",
                "'\"action\": \"Call\"' | '\"action\": \"Call\",\"~a/b\": 1' | /sections/planning/content/tasks/0/~0a~1b | not known",
                "'\"action\": \"Call\"' | '\"action\": \"Ca\\u0000ll\"' | /sections/planning/content/tasks/0/action | control",
                "'\"action\": \"Call\"' | '\"action\": \"Call\", \"action\": \"Call\"' | /sections/planning/content/tasks/0/action | Duplicate",
                "'\"action\": \"Call\"' | '\"action\": null' | /sections/planning/content/tasks/0/action | must be a text",
                "'\"number\": \"' | '\"number\": \"\\ud800' | /number | at most 30 characters",
                "'\"number\": \"' | '\"number\": \"0123456789012345678901' | /number | at most 30 characters",
                "'\"version\": 1,' | '\"version\": -1,' | /plan/version | 0 or more",
            })
    void whatCannotBeReadIsRefused(String good, String bad, String pointer, String rule) {
        String json = SomePlan.json(oneTask());
        assertThat(json).contains(good);

        assertThat(faults(replaceFirst(json, good, bad.replace("\\\\", "\\"))))
                .hasEntrySatisfying(pointer, told -> assertThat(told).contains(rule));
    }

    @Test
    void twoRowsOfOneIdAreRefused() {
        PlanDocument document = oneTask();
        String json = SomePlan.json(document);
        int start = json.indexOf("{", json.indexOf("\"tasks\""));
        String row = json.substring(start, json.indexOf("}", start) + 1);

        assertThat(faults(replaceFirst(json, row, row + "," + row)))
                .containsOnlyKeys("/sections/planning/content/tasks/1/id");
    }

    @Test
    void whatIsNoJsonIsToldWithLineAndColumn() {
        assertThatThrownBy(() -> PlanJson.read("{\n  \"format\": tru", SomePlan.TYPES))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("/format");
        assertThatThrownBy(() -> PlanJson.read("", SomePlan.TYPES)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> PlanJson.read("[]", SomePlan.TYPES)).isInstanceOf(InvalidException.class);
        String two = SomePlan.json(SomePlan.empty().document()) + "{}";
        assertThatThrownBy(() -> PlanJson.read(two, SomePlan.TYPES)).isInstanceOf(InvalidException.class);
    }

    @Test
    void hostileDocumentsAreRefusedWithoutTakingAllMemory() {
        String json = SomePlan.json(oneTask());
        UnaryOperator<String> action = value -> replaceFirst(json, "\"action\": \"Call\"", "\"action\": " + value);

        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        assertThat(faults(action.apply(deep)).values())
                .singleElement()
                .asString()
                .contains("nesting depth");
        assertThat(faults(action.apply("\"" + "a".repeat(300_000) + "\""))).isNotEmpty();
        assertThat(faults(action.apply("[" + "1,".repeat(200_000) + "1]"))).isNotEmpty();
        String huge = "\"goals\": [{\"id\":\"" + UUID.randomUUID() + "\",\"name\":\"a\",\"target\":1E999999999}]";
        assertThat(faults(replaceFirst(json, "\"goals\": []", huge)))
                .containsKey("/sections/goals/content/goals/0/target");
    }

    @Test
    void aDocumentThatIsTooLargeIsRefusedWhileItIsRead() {
        InputStream endless = new InputStream() {
            private long sent;

            @Override
            public int read() {
                return sent++ == 0 ? '{' : ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) ' ');
                into[from] = sent == 0 ? (byte) '{' : (byte) ' ';
                sent += length;
                return length;
            }
        };

        assertThatThrownBy(() -> PlanJson.read(endless, SomePlan.TYPES))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("64000000");
    }

    @Test
    void ofThousandsOfFaultsTheFirstThousandAreTold() {
        String rows = "{\"id\":1},".repeat(3_000);
        String json = replaceFirst(
                SomePlan.json(SomePlan.empty().document()), "\"tasks\": []", "\"tasks\": [" + rows + "{}]");

        assertThatThrownBy(() -> PlanJson.read(json, SomePlan.TYPES))
                .isInstanceOfSatisfying(InvalidException.class, refused -> {
                    assertThat(refused.violations()).hasSize(1_001);
                    assertThat(refused.violations().get(1_000).message()).contains("more faults");
                });
    }

    @Test
    void scriptsInFormattedTextAreNotRead() {
        PlanWorkspace plan = SomePlan.empty();
        plan.details().edit(d -> d.withVision(RichText.of("<p>Safe</p>")));
        String json = SomePlan.json(plan.document()).replace("<p>Safe</p>", "<p>Safe</p><script>alert(1)</script>");

        assertThat(PlanJson.read(json, SomePlan.TYPES)
                        .plan()
                        .details()
                        .profile()
                        .vision()
                        .html())
                .isEqualTo("<p>Safe</p>");
    }

    @Test
    void theSchemaOfTheLibraryStandsInTheJarAndInTheDocumentation() throws Exception {
        String own = PlanJson.schema(
                io.accountplanning.AccountPlanning.builder().build().sectionTypes());

        assertThat(resource()).isEqualTo(own);
        assertThat(java.nio.file.Files.readString(java.nio.file.Path.of("../docs/plan.schema.json")))
                .isEqualTo(own);
    }

    @Test
    void theSchemaIsASchemaAndTakesFullDocuments() {
        assertThat(SchemaCheck.errorsOfSchema(PlanJson.schema(SomePlan.TYPES))).isEmpty();
        assertThat(SchemaCheck.errors(SomePlan.json(SomePlan.full()))).isEmpty();
        assertThat(PlanJson.schema(SomePlan.TYPES)).contains(HostSection.SECTION.key());
    }

    @Test
    void theSchemaRefusesWhatReadingRefuses() {
        String json = SomePlan.json(oneTask());

        assertThat(SchemaCheck.errors(json)).isEmpty();
        assertThat(SchemaCheck.errors(json.replace("IN_PROGRESS", "DOING"))).hasSize(1);
        assertThat(SchemaCheck.errors(json.replace("2027-03-31", "soon"))).hasSize(1);
        assertThat(SchemaCheck.errors(json.replace("\"action\"", "\"acton\""))).hasSize(2);
        assertThat(SchemaCheck.errors(json.replace("\"formatVersion\": 1", "\"formatVersion\": 2")))
                .hasSize(1);
    }

    private static PlanDocument oneTask() {
        PlanWorkspace plan = SomePlan.empty();
        plan.planning()
                .edit(p -> p.addObjective(Objective.of("Grow"))
                        .addTask(new Task(
                                TaskId.next(),
                                "Call",
                                UserId.of("bob"),
                                LocalDate.of(2027, 3, 31),
                                TaskStatus.IN_PROGRESS,
                                null,
                                null,
                                null,
                                List.of())));
        return plan.document();
    }

    private static String replaceFirst(String text, String what, String by) {
        int at = text.indexOf(what);
        assertThat(at).describedAs(what).isNotNegative();
        return text.substring(0, at) + by + text.substring(at + what.length());
    }

    private static Map<String, String> faults(String json) {
        try {
            PlanJson.read(json, SomePlan.TYPES);
            return Map.of();
        } catch (InvalidException e) {
            return e.violations().stream()
                    .collect(java.util.stream.Collectors.toMap(Violation::path, Violation::message, (a, b) -> a));
        }
    }

    private static String resource() throws IOException {
        try (InputStream in = Objects.requireNonNull(PlanJson.class.getResourceAsStream("plan.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void brokenJsonIsToldWithoutTheNamesOfTheParsersOwnParts() {
        String deep = "[".repeat(50);
        for (String broken : List.of("{\n  \"format\": \"accountplanning-plan\",\n", "{\n  format", deep, "")) {
            assertThatThrownBy(() -> PlanJson.read(broken, SomePlan.TYPES))
                    .isInstanceOf(InvalidException.class)
                    .message()
                    .doesNotContain("Source:")
                    .doesNotContain("`")
                    .doesNotContain("Stream")
                    .doesNotStartWith(":");
        }
        assertThatThrownBy(() -> PlanJson.read("{\n  \"format\": 1,\n", SomePlan.TYPES))
                .hasMessageContaining("line 3, column 1")
                .hasMessageContaining("end-of-input");
    }
}
