package io.accountplanning.webhooks.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.Client;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.section.SectionEdited;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.testkit.HostSection;
import io.accountplanning.testkit.RandomEdits;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    private static final EventCatalogue OWN =
            EventCatalogue.of(AccountPlanning.builder().build().sectionTypes());

    @Test
    void everyEventThatTheLibraryKnowsIsListedAndNoOther() throws Exception {
        Set<String> known = new TreeSet<>();
        for (Class<?> event : eventsOfCore()) {
            known.add(((DomainEvent) some(event)).type());
        }

        assertThat(known).hasSizeGreaterThan(20);
        assertThat(OWN.types())
                .extracting(EventType::name)
                .filteredOn(name -> !name.endsWith(".edited") || name.equals("task.edited"))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void whateverHappensToAPlanFitsTheSchemaOfItsType() {
        InMemoryStorage storage = new InMemoryStorage();
        AccountPlanning planning = AccountPlanning.builder()
                .storage(storage)
                .section(HostSection.SECTION)
                .build();
        EventCatalogue catalogue = EventCatalogue.of(planning.sectionTypes());
        Workspace alice = planning.as(Actor.staff("alice", Role.ADMINISTRATOR));
        Set<String> seen = new HashSet<>();
        Map<String, Schema> schemas = new HashMap<>();
        for (int seed = 0; seed < 6; seed++) {
            var plan = alice.plan(alice.plans()
                    .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                    .id());
            Task task = Task.of("Call");
            plan.comments().add("Look");
            plan.planning().edit(p -> p.addTask(task));
            plan.planning().edit(p -> p.editTask(task.id(), t -> t.withStatus(TaskStatus.COMPLETE)));
            RandomEdits edits = new RandomEdits(new Random(seed));
            for (int i = 0; i < 40; i++) {
                edits.edit(plan);
            }
            for (OutboxMessage message : drained(storage)) {
                EventType type = catalogue.find(message.type()).orElseThrow();
                seen.add(type.name());
                Schema schema = schemas.computeIfAbsent(type.name(), name -> schema(type.schema()));
                assertThat(errors(schema, Payload.of(message, MessageForm.FULL)))
                        .as("%s", type)
                        .isEmpty();
            }
        }

        assertThat(seen).hasSizeGreaterThan(20).contains("plan.created", "task.status_changed", "comment.added");
    }

    @Test
    void everyValueOfAnExampleIsOneOfItsColumn() {
        for (EventType type : OWN.types()) {
            for (Change change : EventExample.of(type).changes()) {
                for (Change.Cell cell : change.cells()) {
                    CellType<?> column = columns(type, change.table()).stream()
                            .filter(one -> one.name().equals(cell.column()))
                            .map(Column::type)
                            .findFirst()
                            .orElseThrow();
                    assertThat(Stream.of(cell.before(), cell.after()).filter(Objects::nonNull))
                            .as("%s of %s", cell, type)
                            .isNotEmpty()
                            .allMatch(value -> column.find(value).isPresent());
                }
            }
        }
    }

    private static List<? extends Column<?, ?>> columns(EventType type, String table) {
        return table.isEmpty()
                ? List.copyOf(type.section().fields())
                : type.section().tables().stream()
                        .filter(one -> one.name().equals(table))
                        .findFirst()
                        .orElseThrow()
                        .columns();
    }

    @Test
    void everyTypeHasAnExampleThatFitsItsSchemaAndThatOfNoOther() {
        Schema all = schema(OWN.schema());
        for (EventType type : OWN.types()) {
            String example = type.example(MessageForm.FULL);

            assertThat(errors(schema(type.schema()), example)).as("%s", type).isEmpty();
            assertThat(errors(all, example)).as("%s", type).isEmpty();
        }
        EventType first = OWN.types().get(0);
        EventType second = OWN.types().get(1);
        assertThat(errors(schema(first.schema()), second.example(MessageForm.FULL)))
                .isNotEmpty();
    }

    @Test
    void theSchemaInTheDocumentationIsThatOfTheCatalogueAndMovesOnlyWithItsVersion() throws IOException {
        Path file = Path.of("../docs/events.schema.json");
        String before = Files.exists(file) ? Files.readString(file) : "";
        String now = OWN.schema() + "\n";
        boolean sameVersion = before.contains("\"urn:accountplanning:events:" + EventCatalogue.VERSION + "\"");

        assertThat(sameVersion && !shape(before).equals(shape(now)))
                .as(
                        "Events have another shape than those of version " + EventCatalogue.VERSION
                                + ": raise EventCatalogue.VERSION, tell of it in CHANGELOG.md, and run this test with -Dcatalogue.write=true")
                .isFalse();
        assertThat(written(file, now)).isEqualTo(now);
    }

    @Test
    void thePageInTheDocumentationIsThatOfTheCatalogue() throws IOException {
        Path file = Path.of("../docs/event-catalogue.md");
        String page = CataloguePage.of(OWN);

        assertThat(written(file, page)).isEqualTo(page);
    }

    /** The file, written anew first when that is asked for. */
    private static String written(Path file, String now) throws IOException {
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(file, now);
        }
        return Files.readString(file);
    }

    private static String shape(String schema) {
        return schema.replaceAll("\"description\":\"(?:[^\"\\\\]|\\\\.)*\",", "");
    }

    private static List<OutboxMessage> drained(InMemoryStorage storage) {
        List<OutboxMessage> messages = storage.outboxQueue().claim(100_000, Instant.now(), Duration.ofMinutes(1));
        storage.outboxQueue().done(messages.stream().map(OutboxMessage::id).toList());
        return messages;
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static List<Error> errors(Schema schema, String message) {
        return schema.validate(message, InputFormat.JSON);
    }

    private static List<Class<?>> eventsOfCore() throws Exception {
        URI place = DomainEvent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path root = Path.of(place);
        List<Class<?>> events = new ArrayList<>();
        try (var jar = Files.isDirectory(root) ? null : java.nio.file.FileSystems.newFileSystem(root)) {
            Path classes = jar == null ? root : jar.getPath("/");
            try (Stream<Path> files = Files.walk(classes)) {
                for (String name : files.map(file -> classes.relativize(file).toString())
                        .filter(file -> file.startsWith("io/") && file.endsWith(".class"))
                        .collect(Collectors.toList())) {
                    Class<?> type = Class.forName(
                            name.substring(0, name.length() - 6).replace('/', '.'),
                            false,
                            DomainEvent.class.getClassLoader());
                    if (DomainEvent.class.isAssignableFrom(type) && type.isRecord() && type != SectionEdited.class) {
                        events.add(type);
                    }
                }
            }
        }
        return events;
    }

    private static Object some(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < values.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(types[i]);
        }
        var constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static @Nullable Object value(Class<?> type) throws ReflectiveOperationException {
        if (type == List.class) {
            return List.of();
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == UUID.class) {
            return new UUID(0, 1);
        }
        if (type == String.class) {
            return "x";
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (!type.isRecord()) {
            return null;
        }
        Class<?> only = Arrays.stream(type.getRecordComponents())
                .findFirst()
                .orElseThrow()
                .getType();
        return type.getDeclaredConstructor(only).newInstance(value(only));
    }
}
