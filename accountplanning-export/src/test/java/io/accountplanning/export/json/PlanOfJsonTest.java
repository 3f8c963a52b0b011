package io.accountplanning.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.bulk.IntakeOutcome;
import io.accountplanning.bulk.IntakePlan;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomValue;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.error.InvalidException;
import io.accountplanning.file.PlanFiles;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.relation.Relations;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanOfJsonTest {

    private static final Client CLIENT = Client.of("elsewhere", "Acme elsewhere");

    private final Workspace elsewhere =
            SomePlan.PLANNING.as(Actor.staff("root", Role.ADMINISTRATOR).in(TenantId.of("of" + UUID.randomUUID())));
    private final PlanDocument read = PlanJson.read(SomePlan.json(written()), SomePlan.TYPES);

    private static PlanDocument written() {
        PlanDocument full = SomePlan.full();
        UUID task = full.section(Planning.SECTION).tasks().get(1).id().value();
        CustomValues values =
                new CustomValues(List.of(value("signed", null, "2027-03-31"), value("effort", task, "1234.5")));
        List<PlanDocument.Part<?>> sections = new ArrayList<>(full.sections());
        sections.add(new PlanDocument.Part<>(CustomValues.SECTION, new SectionState<>(values, 0, null)));
        return new PlanDocument(full.plan(), sections);
    }

    private static CustomValue value(String field, UUID task, String value) {
        return new CustomValue(CustomValue.Id.of(field, task), field, task, value);
    }

    private PlanWorkspace taken(PlanDocument document) {
        IntakeOutcome outcome = elsewhere
                .intake()
                .together(List.of(IntakePlan.create(CLIENT, document)), Locale.ROOT)
                .get(0);
        return elsewhere.plan(Objects.requireNonNull(outcome.plan()));
    }

    @Test
    void aDocumentThatWasReadBecomesAPlanOfAnotherTenantWithAllThatPeopleSaid() {
        elsewhere.customFields().define("signed", CustomField.ofPlans("Signed", CustomField.Kind.DATE));
        elsewhere.customFields().define("effort", CustomField.ofTasks("Effort", CustomField.Kind.NUMBER));

        PlanDocument there = taken(read).document();

        assertThat(there.plan().details()).isEqualTo(read.plan().details().movedTo(CLIENT));
        assertThat(read.sections()).hasSizeGreaterThan(15).allSatisfy(part -> requireThere(part, there));
    }

    private static <S extends PlanSection> void requireThere(PlanDocument.Part<S> part, PlanDocument there) {
        SectionType<S> type = part.type();
        if (type.equals(BusinessReviews.SECTION)) {
            BusinessReviews said =
                    BusinessReviews.SECTION.type().cast(part.state().value());
            BusinessReviews came = there.section(BusinessReviews.SECTION);
            assertThat(came.reviews()).isEqualTo(said.reviews());
            assertThat(came.agenda()).isEqualTo(said.agenda());
            assertThat(came.decisions())
                    .as("the task that one became is not in the document")
                    .isEqualTo(said.decisions().stream()
                            .map(decision -> decision.withTask(null))
                            .toList());
        } else if (!type.isBookkeeping() && !type.equals(PlanFiles.SECTION) && !type.equals(Relations.SECTION)) {
            assertThat(there.section(type))
                    .as(type.key())
                    .isEqualTo(part.state().value());
        }
    }

    @Test
    void whatIsBoundToWhereAPlanComesFromStaysBehind() {
        PlanDocument bound = new PlanDocument(
                read.plan(),
                read.sections().stream()
                        .filter(part -> !part.type().equals(CustomValues.SECTION))
                        .toList());

        PlanDocument there = taken(bound).document();

        assertThat(there.plan().number()).isEqualTo("AP-000001");
        assertThat(bound.section(Relations.SECTION).records()).isNotEmpty();
        assertThat(there.section(Relations.SECTION).records())
                .as("to link a record, the host is asked whose it is")
                .isEmpty();
        assertThat(there.section(PlanFiles.SECTION).files())
                .allSatisfy(file -> assertThat(file.isLink()).isTrue());
        assertThat(there.sections())
                .filteredOn(part -> part.type().isBookkeeping())
                .filteredOn(part -> !part.type().key().equals("sharing"))
                .allSatisfy(part ->
                        assertThat(part.state().value()).isEqualTo(part.type().empty()));
    }

    @Test
    void aDocumentWithCustomFieldsThatTheTenantDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> taken(read))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("signed: is no custom field of a plan in use");
        assertThat(elsewhere.list().count(io.accountplanning.filter.PlanFilter.all()))
                .isZero();
    }
}
