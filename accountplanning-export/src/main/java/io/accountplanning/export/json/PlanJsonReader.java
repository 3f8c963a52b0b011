package io.accountplanning.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.Audience;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.CellType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a plan whole, or tells everything that is wrong with it. Used by one thread for one document. */
final class PlanJsonReader {

    private static final String REMEDY =
            "take it out, or read the document with the version of the library that wrote it";
    private static final CellType<String> NUMBER = CellType.line(30);
    private static final Set<String> MEMBERS = Set.of(
            Names.FORMAT,
            Names.FORMAT_VERSION,
            Names.MADE_AT,
            Names.AUDIENCE,
            Names.ID,
            Names.NUMBER,
            Names.CREATED,
            Names.PLAN,
            Names.PLACEMENT,
            Names.SECTIONS);

    private final Map<String, SectionType<?>> types;
    private final Faults faults = new Faults();

    PlanJsonReader(List<SectionType<?>> types) {
        this.types = types.stream().collect(Collectors.toMap(SectionType::key, Function.identity()));
    }

    PlanDocument read(JsonNode root) {
        refuseOther(root);
        JsonObject object = JsonObject.of(root, Place.DOCUMENT, faults, MEMBERS, REMEDY);
        object.moment(Names.MADE_AT);
        object.read(Names.AUDIENCE, "must be one of " + List.of(Audience.values()), Audience::valueOf);
        UUID id = object.uuid(Names.ID);
        String number = object.read(
                Names.NUMBER,
                "must be one line of at most 30 characters, such as \"AP-000123\"",
                PlanJsonReader::number);
        Stamp created = stamp(object, Names.CREATED);
        SectionState<PlanDetails> details = member(object, Names.PLAN, PlanDetails.SECTION);
        if (details != null && details.changed() == null) {
            faults.add(object.at().member(Names.PLAN).member(Names.CHANGED), "is missing", null);
        }
        JsonNode placed = object.require(Names.PLACEMENT);
        Placement placement = placed == null
                ? null
                : new SectionReader<>(Placement.SECTION, faults, false)
                        .read(placed, object.at().member(Names.PLACEMENT));
        List<PlanDocument.Part<?>> sections = sections(object);
        faults.refuse();
        SectionState<PlanDetails> read = Objects.requireNonNull(details);
        return new PlanDocument(
                new AccountPlan(
                        new PlanId(Objects.requireNonNull(id)),
                        Objects.requireNonNull(number),
                        read.value(),
                        Objects.requireNonNull(placement),
                        read.version(),
                        Objects.requireNonNull(created),
                        Objects.requireNonNull(read.changed())),
                sections);
    }

    /** A document of another kind or of a later version is told so, and not by a hundred unknown members. */
    private void refuseOther(JsonNode root) {
        JsonNode format = root.path(Names.FORMAT);
        if (!PlanJson.FORMAT.equals(format.textValue())) {
            faults.add(
                    Place.DOCUMENT.member(Names.FORMAT),
                    "must be \"" + PlanJson.FORMAT + "\"; give the JSON of a plan",
                    format.isMissingNode() ? null : format.asText());
        } else if (!root.path(Names.FORMAT_VERSION).equals(IntNode.valueOf(PlanJson.FORMAT_VERSION))) {
            faults.add(
                    Place.DOCUMENT.member(Names.FORMAT_VERSION),
                    "must be " + PlanJson.FORMAT_VERSION
                            + ", the version that is read here; a later one is read by a later version of the library",
                    root.path(Names.FORMAT_VERSION).toString());
        }
        faults.refuse();
    }

    private static String number(String written) {
        NUMBER.check(written).ifPresent(rule -> {
            throw new IllegalArgumentException(rule);
        });
        return written;
    }

    private @Nullable Stamp stamp(JsonObject of, String name) {
        JsonNode node = of.require(name);
        if (node == null) {
            return null;
        }
        JsonObject object = JsonObject.of(node, of.at().member(name), faults, Set.of(Names.AT, Names.BY), REMEDY);
        Instant at = object.moment(Names.AT);
        UserId by = object.read(Names.BY, "must be a person's id of 1 to 200 characters", UserId::of);
        return at == null || by == null ? null : new Stamp(at, by);
    }

    private List<PlanDocument.Part<?>> sections(JsonObject of) {
        List<PlanDocument.Part<?>> parts = new ArrayList<>();
        JsonNode node = of.require(Names.SECTIONS);
        if (node == null) {
            return parts;
        }
        JsonObject object = JsonObject.of(
                node,
                of.at().member(Names.SECTIONS),
                faults,
                types.keySet(),
                "give its section type where the document is read, as AccountPlanning.sectionTypes() has it");
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            SectionType<?> type = types.get(key);
            if (type != null) {
                part(object, key, type, parts);
            }
        }
        return parts;
    }

    private <S extends PlanSection> void part(
            JsonObject of, String key, SectionType<S> type, List<PlanDocument.Part<?>> parts) {
        SectionState<S> state = member(of, key, type);
        if (state != null) {
            parts.add(new PlanDocument.Part<>(type, state));
        }
    }

    /** A section with its version and who changed it last. */
    private <S extends PlanSection> @Nullable SectionState<S> member(JsonObject of, String name, SectionType<S> type) {
        JsonNode node = of.require(name);
        if (node == null) {
            return null;
        }
        JsonObject object = JsonObject.of(
                node, of.at().member(name), faults, Set.of(Names.VERSION, Names.CHANGED, Names.CONTENT), REMEDY);
        long version = object.count(Names.VERSION);
        Stamp changed = object.find(Names.CHANGED) == null ? null : stamp(object, Names.CHANGED);
        JsonNode content = object.require(Names.CONTENT);
        return content == null
                ? null
                : new SectionState<>(
                        new SectionReader<>(type, faults, type.equals(PlanDetails.SECTION))
                                .read(content, object.at().member(Names.CONTENT)),
                        version,
                        changed);
    }
}
