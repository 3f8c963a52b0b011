package io.accountplanning;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.goal.Measure;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.template.TemplateId;
import java.util.List;
import java.util.function.Function;

/** What is written in a form of the library's own, and comes back out of an address, a cell or a file. */
class WrittenFormsFuzzTest {

    private static final List<Function<String, Object>> READERS = List.of(
            Measure::parse,
            PlanPeriod::parse,
            CustomCondition::parse,
            PlanId::parse,
            TemplateId::parse,
            UserId::of,
            ClientId::of,
            TenantId::of,
            text -> PlanFilter.all().withText(text));

    @FuzzTest
    void aWrittenFormIsReadOrRefused(FuzzedDataProvider data) {
        Function<String, Object> reader = data.pickValue(READERS);
        String text = data.consumeRemainingAsString();
        Object read;
        try {
            read = reader.apply(text);
        } catch (InvalidException e) {
            assertThat(e.getMessage()).hasSizeLessThan(2_000);
            return;
        }
        if (!(read instanceof PlanFilter)) {
            assertThat(reader.apply(read.toString())).isEqualTo(read);
        }
    }
}
