package io.accountplanning.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.TenantId;
import io.accountplanning.inmemory.InMemoryStorage;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.section.SectionState;
import io.accountplanning.settings.Settings;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Actor ROOT = Actor.staff("root", Role.ADMINISTRATOR);

    private final SettableClock clock = SettableClock.at("2027-02-15T10:00:00Z");
    private final InMemoryStorage storage = new InMemoryStorage();
    private final AccountPlanning planning =
            AccountPlanning.builder().storage(storage).clock(clock).build();

    @Test
    void aTenantThatEditedNothingHasTheDefaults() {
        SectionState<Settings> state = planning.as(ROOT).settings().state();

        assertThat(state.version()).isZero();
        assertThat(state.value()).isEqualTo(Settings.defaults());
        assertThat(Settings.defaults())
                .hasToString("Settings[zone=Z, fiscalYearStart=JANUARY, defaultStatus=DRAFT, trashDays=30,"
                        + " recurrence=OFF, recurrenceSince=null, industries=[],"
                        + " bcgGrowthPercent=10, bcgRelativeShare=1]");
    }

    @Test
    void everySettingComesBackInVersions() {
        Settings all = Settings.defaults()
                .withZone(ZoneId.of("Asia/Tokyo"))
                .withFiscalYearStart(Month.APRIL)
                .withDefaultStatus(Settings.DefaultStatus.REVIEW)
                .withTrashDays(7)
                .withRecurrence(Settings.Recurrence.QUARTERLY, LocalDate.of(2027, 1, 1))
                .withIndustries(List.of("Retail", "Énergie"))
                .withBcgCuts(new BigDecimal("7.5"), new BigDecimal("1.5"));
        planning.as(ROOT).settings().edit(s -> all);
        planning.as(ROOT).settings().edit(s -> s.withTrashDays(8));

        assertThat(planning.as(ROOT).settings().history())
                .extracting(SectionState::value)
                .containsExactly(all.withTrashDays(8), all);
        assertThat(planning.as(ROOT.in(TenantId.of("other"))).settings().state().version())
                .isZero();
    }

    @Test
    void aSettingThatBreaksARuleIsRefused() {
        assertThatThrownBy(() -> planning.as(ROOT).settings().edit(s -> s.withTrashDays(0)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("trashDays");
        assertThatThrownBy(() -> planning.as(ROOT).settings().edit(s -> s.withIndustries(List.of("Retail", "Retail"))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("industries");
        assertThatThrownBy(() -> planning.as(ROOT).settings().edit(s -> s.withBcgCuts(BigDecimal.TEN, BigDecimal.ZERO)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("bcgRelativeShare: must be more than 0");
        assertThat(planning.as(ROOT).settings().state().version()).isZero();
    }

    @Test
    void onlyAnAdministratorEditsThem() {
        assertThatThrownBy(() ->
                        planning.as(Actor.staff("max", Role.MANAGER)).settings().edit(s -> s.withTrashDays(1)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("ADMINISTER");
    }

    @Test
    void anEditOfAnOldVersionIsToldWhatChangedSince() {
        planning.as(ROOT).settings().edit(0, s -> s.withTrashDays(7));
        planning.as(ROOT).settings().edit(1, s -> s.withTrashDays(8));

        assertThatThrownBy(() -> planning.as(ROOT).settings().edit(1, s -> s.withTrashDays(9)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("root")
                .hasMessageContaining("trashDays");
    }

    @Test
    void anotherNodeSeesAnEditAfterTenSecondsAtTheLatest() {
        AccountPlanning other =
                AccountPlanning.builder().storage(storage).clock(clock).build();
        StoredSettings remembered = new StoredSettings(TestDoor.of(storage, clock));
        assertThat(remembered.of(TenantId.DEFAULT).trashDays()).isEqualTo(30);
        other.as(ROOT).settings().edit(s -> s.withTrashDays(7));

        clock.advance(Duration.ofSeconds(9));
        assertThat(remembered.of(TenantId.DEFAULT).trashDays()).isEqualTo(30);
        clock.advance(Duration.ofSeconds(1));
        assertThat(remembered.of(TenantId.DEFAULT).trashDays()).isEqualTo(7);
    }

    @Test
    void aHostThatSuppliesThemEditsThemItself() {
        AccountPlanning hosts = AccountPlanning.builder()
                .settings(tenant -> Settings.defaults().withTrashDays(3))
                .build();

        assertThatThrownBy(() -> hosts.as(ROOT).settings().edit(s -> s.withTrashDays(1)))
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("come from the host");
    }
}
