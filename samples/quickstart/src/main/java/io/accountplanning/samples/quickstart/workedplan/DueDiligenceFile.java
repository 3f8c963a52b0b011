package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.file.Required;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of the client: figures, marketing, background and SWOT. Long texts are HTML. */
public record DueDiligenceFile(
        @Nullable Financials financials,
        List<MarketingActivity> marketingActivities,
        @Nullable Background background,
        @Nullable Swot swot) {

    public DueDiligenceFile {
        marketingActivities = Required.rows("marketingActivities", marketingActivities);
    }

    /**
     * The financial table as somebody copies it from a spreadsheet: a line per year with year, revenue, sales spent,
     * traffic and loss, separated by tabs, numbers as {@code locale} writes them.
     */
    public record Financials(Locale locale, LongText block) {

        public Financials {
            Required.present("locale", locale);
            Required.present("block", block);
        }
    }

    public record MarketingActivity(String item, @Nullable String reference) {

        public MarketingActivity {
            Required.present("item", item);
        }
    }

    public record Background(
            @Nullable LongText mainProduct,
            @Nullable LongText onlineSalesChannels,
            @Nullable LongText offlineSalesChannels,
            @Nullable LongText partners,
            @Nullable LongText priorYearActivity,
            @Nullable LongText customerPriorities) {}

    public record Swot(
            @Nullable LongText strengths,
            @Nullable LongText weaknesses,
            @Nullable LongText opportunities,
            @Nullable LongText threats) {}
}
