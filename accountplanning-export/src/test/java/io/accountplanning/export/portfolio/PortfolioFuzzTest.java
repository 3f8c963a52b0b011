package io.accountplanning.export.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

class PortfolioFuzzTest {

    @FuzzTest
    void aFileBecomesPlansOrIsRefused(FuzzedDataProvider data) throws IOException {
        Locale locale = data.pickValue(new Locale[] {Locale.ENGLISH, Locale.FRANCE, Locale.JAPAN});
        byte[] file = data.consumeRemainingAsBytes();
        Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        try (PortfolioImport portfolio =
                PortfolioImport.read(new ByteArrayInputStream(file)).locale(locale)) {
            PortfolioResult first = portfolio.apply(alice, PortfolioImport.Scope.GOOD_ROWS);
            PortfolioPreview preview = first.preview();
            assertThat(preview.created() + preview.changed() + preview.unchanged() + preview.refused())
                    .isEqualTo(preview.rows());
        } catch (InvalidException e) {
            assertThat(e.violations()).isNotEmpty();
        }
    }
}
