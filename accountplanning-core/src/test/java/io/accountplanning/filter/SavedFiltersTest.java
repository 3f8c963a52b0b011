package io.accountplanning.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomFields;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedFiltersTest {

    private static final PlanFilter EVERYTHING = PlanFilter.all()
            .withText("grow acme")
            .withClients(ClientId.of("acme"), ClientId.of("zeta"))
            .withStatuses(PlanStatus.DRAFT, PlanStatus.REVIEW)
            .withBcgClasses(BcgClass.STAR)
            .withClientStatuses(ClientStatus.RED)
            .withPics(UserId.of("bob"))
            .withOwners(UserId.of("alice"))
            .withPeriod(new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1)))
            .withOverdue(true)
            .withHasInvoice(false)
            .withHasProposal(true)
            .withHealth(io.accountplanning.health.HealthBand.RED, io.accountplanning.health.HealthBand.GREEN)
            .withCustomFields(
                    CustomCondition.anyOf("segment", "Gold; really", "Ümläut\nline"),
                    CustomCondition.atLeast("score", new BigDecimal("7.5")),
                    CustomCondition.empty("note"));

    private final AccountPlanning planning = AccountPlanning.builder().build();
    private final SavedFilters alice = filters("alice", Role.VIEWER);
    private final SavedFilters bob = filters("bob", Role.VIEWER);

    @BeforeEach
    void defineFields() {
        CustomFields fields =
                planning.as(Actor.staff("root", Role.ADMINISTRATOR)).customFields();
        fields.define("segment", CustomField.ofPlans("Segment", CustomField.Kind.TEXT));
        fields.define("score", CustomField.ofPlans("Score", CustomField.Kind.NUMBER));
        fields.define("note", CustomField.ofPlans("Note", CustomField.Kind.TEXT));
    }

    @Test
    void whatNoListCouldAnswerIsNotSaved() {
        PlanFilter misspelt = PlanFilter.all().withCustomFields(CustomCondition.anyOf("segmet", "Gold"));
        assertThatThrownBy(() -> alice.save("Bad", misspelt, PlanSort.LATEST_CHANGE_FIRST))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("segmet")
                .hasMessageContaining("segment");
        assertThatThrownBy(() -> alice.save("Bad", PlanFilter.all(), PlanSort.byCustomField("nope")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("nope");
        assertThat(alice.all()).isEmpty();
    }

    @Test
    void aFilterComesBackAsItWasSaved() {
        CatalogEntry<SavedFilter> saved = alice.save("Mine", EVERYTHING, PlanSort.by(PlanSort.Key.CLIENT));

        assertThat(alice.get(saved.id()))
                .isEqualTo(new SavedFilter(
                        "Mine", UserId.of("alice"), false, EVERYTHING, PlanSort.by(PlanSort.Key.CLIENT)));
        assertThat(alice.all()).containsExactly(saved);
    }

    @Test
    void everyCriterionIsAField() {
        SavedFilter before =
                new SavedFilter("a", UserId.of("alice"), false, PlanFilter.all(), PlanSort.by(PlanSort.Key.NUMBER));
        SavedFilter after = new SavedFilter("a", UserId.of("alice"), true, EVERYTHING, PlanSort.LATEST_CHANGE_FIRST);

        assertThat(SavedFilter.SECTION.difference(before, after))
                .hasSize(PlanFilter.class.getRecordComponents().length + 4);
        assertThat(SavedFilter.SECTION.difference(before, before.withSort(PlanSort.byCustomField("segment"))))
                .as("an order by a custom field is another key and a field")
                .hasSize(2);
    }

    @Test
    void anOrderByACustomFieldComesBackAndGoesAgain() {
        for (PlanSort sort : List.of(PlanSort.byCustomField("score"), PlanSort.byCustomFieldDescending("score"))) {
            String id = alice.save("By " + sort, EVERYTHING, sort).id();
            assertThat(alice.get(id).sort()).isEqualTo(sort);

            alice.edit(id, saved -> saved.withSort(PlanSort.byDescending(PlanSort.Key.CLIENT)));
            assertThat(alice.get(id).sort()).isEqualTo(PlanSort.byDescending(PlanSort.Key.CLIENT));
            alice.edit(id, saved -> saved.withSort(sort));
            assertThat(alice.get(id).sort()).isEqualTo(sort);
        }
    }

    @Test
    void aFilterInTheOrderOfAFieldThatIsOutOfUseIsKeptAndTheListSaysWhatToDo() {
        CustomFields fields =
                planning.as(Actor.staff("root", Role.ADMINISTRATOR)).customFields();
        String id = alice.save("Best first", PlanFilter.all(), PlanSort.byCustomFieldDescending("score"))
                .id();
        PlanList list = planning.as(Actor.staff("alice", Role.VIEWER)).list();
        fields.edit("score", field -> field.withActive(false));

        SavedFilter saved = alice.get(id);
        assertThatThrownBy(() -> list.find(saved.filter(), saved.sort(), Page.first(9)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("sort: the custom field score is out of use; ask for another one");
        assertThat(alice.edit(id, kept -> kept.withName("Later")).value().sort())
                .isEqualTo(saved.sort());

        fields.edit("score", field -> field.withActive(true));
        assertThat(list.find(saved.filter(), saved.sort(), Page.first(9)).rows())
                .isEmpty();
    }

    @Test
    void aPrivateFilterIsTheOwnersAlone() {
        String id = alice.save("Mine", EVERYTHING, PlanSort.LATEST_CHANGE_FIRST).id();

        assertThat(bob.all()).isEmpty();
        assertThatThrownBy(() -> bob.get(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bob.delete(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> filters("root", Role.ADMINISTRATOR).get(id)).isInstanceOf(NotFoundException.class);
        Actor elsewhere = Actor.staff("alice", Role.VIEWER).in(TenantId.of("other"));
        assertThat(planning.as(elsewhere).savedFilters().all()).isEmpty();
    }

    @Test
    void aSharedOneIsSeenByAllAndEditedByItsOwnerOrAnAdministrator() {
        String id = alice.save("Ours", EVERYTHING, PlanSort.LATEST_CHANGE_FIRST).id();
        alice.edit(id, saved -> saved.withShared(true));

        assertThat(bob.get(id).filter()).isEqualTo(EVERYTHING);
        assertThatThrownBy(() -> bob.edit(id, saved -> saved.withName("Bob's")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("the filter Ours of alice");
        filters("root", Role.ADMINISTRATOR).edit(id, saved -> saved.withName("Everybody's"));
        assertThat(alice.get(id).name()).isEqualTo("Everybody's");
        assertThat(alice.get(id).owner()).isEqualTo(UserId.of("alice"));
        alice.delete(id);
        assertThat(bob.all()).isEmpty();
    }

    @Test
    void aNameIsGivenOncePerOwner() {
        alice.save("Mine", EVERYTHING, PlanSort.LATEST_CHANGE_FIRST);

        assertThatThrownBy(() -> alice.save(" Mine ", PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is taken by another filter of alice");
        assertThat(bob.save("Mine", PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST)
                        .value()
                        .name())
                .isEqualTo("Mine");
        assertThat(alice.all()).hasSize(1);
        assertThatThrownBy(() -> alice.save(" ", PlanFilter.all(), PlanSort.LATEST_CHANGE_FIRST))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("name");
    }

    private SavedFilters filters(String user, Role role) {
        return planning.as(Actor.staff(user, role)).savedFilters();
    }
}
