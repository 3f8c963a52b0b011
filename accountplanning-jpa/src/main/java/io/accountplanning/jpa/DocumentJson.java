package io.accountplanning.jpa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan with all its sections as JSON, read back through what each section says about itself. */
final class DocumentJson {

    private DocumentJson() {}

    static ObjectNode write(PlanDocument document) {
        AccountPlan plan = document.plan();
        ObjectNode object = Json.object();
        object.put("id", plan.id().toString()).put("number", plan.number());
        stamp(object.putObject("created"), plan.created());
        object.set("plan", part(PlanDetails.SECTION, plan.state()));
        object.set("placement", SectionJson.write(Placement.SECTION, plan.placement()));
        ObjectNode sections = object.putObject("sections");
        document.sections().forEach(section -> sections.set(section.type().key(), part(section)));
        return object;
    }

    private static <S extends PlanSection> ObjectNode part(PlanDocument.Part<S> part) {
        return part(part.type(), part.state());
    }

    private static <S extends PlanSection> ObjectNode part(SectionType<S> type, SectionState<S> state) {
        ObjectNode object = SectionJson.write(type, state.value()).put("version", state.version());
        Stamp changed = state.changed();
        if (changed != null) {
            stamp(object.putObject("changed"), changed);
        }
        return object;
    }

    private static void stamp(ObjectNode object, Stamp stamp) {
        object.put("at", stamp.at().toString()).put("by", stamp.by().value());
    }

    static PlanDocument read(JsonNode object, List<SectionType<?>> types) {
        SectionState<PlanDetails> details = state(PlanDetails.SECTION, object.path("plan"));
        AccountPlan plan = new AccountPlan(
                PlanId.parse(object.path("id").asText()),
                object.path("number").asText(),
                details.value(),
                SectionJson.read(Placement.SECTION, object.path("placement")),
                details.version(),
                Objects.requireNonNull(stamp(object.path("created"))),
                Objects.requireNonNull(details.changed()));
        JsonNode sections = object.path("sections");
        return new PlanDocument(
                plan,
                types.stream()
                        .filter(type -> sections.has(type.key()))
                        .<PlanDocument.Part<?>>map(type -> part(type, sections.path(type.key())))
                        .toList());
    }

    private static <S extends PlanSection> PlanDocument.Part<S> part(SectionType<S> type, JsonNode stored) {
        return new PlanDocument.Part<>(type, state(type, stored));
    }

    private static <S extends PlanSection> SectionState<S> state(SectionType<S> type, JsonNode stored) {
        return new SectionState<>(
                SectionJson.read(type, stored), stored.path("version").asLong(), stamp(stored.path("changed")));
    }

    private static @Nullable Stamp stamp(JsonNode stored) {
        return stored.isMissingNode()
                ? null
                : new Stamp(
                        Instant.parse(stored.path("at").asText()),
                        UserId.of(stored.path("by").asText()));
    }
}
