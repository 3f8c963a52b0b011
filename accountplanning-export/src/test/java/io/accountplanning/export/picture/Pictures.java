package io.accountplanning.export.picture;

import io.accountplanning.bcg.BcgPoint;
import io.accountplanning.duediligence.FinancialYear;
import io.accountplanning.health.FactorScore;
import io.accountplanning.health.HealthOverride;
import io.accountplanning.health.HealthScore;
import io.accountplanning.health.HealthSettings;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.marketposition.BcgSuggestion;
import io.accountplanning.money.Money;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.PlanId;
import io.accountplanning.revenue.Invoiced;
import io.accountplanning.revenue.Pipeline;
import io.accountplanning.revenue.PlanRevenue;
import io.accountplanning.revenue.Planned;
import io.accountplanning.settings.BcgCuts;
import io.accountplanning.time.DateRange;
import io.accountplanning.whitespace.WhitespaceMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Pictures of every kind, as they mostly are and as they rarely are. */
final class Pictures {

    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate TODAY = LocalDate.of(2027, 2, 15);

    private Pictures() {}

    /** Every kind by a name for it. */
    static Map<String, Picture<?>> all() {
        Map<String, Picture<?>> all = new LinkedHashMap<>();
        all.put("revenue", revenue());
        all.put(
                "revenue-losses",
                RevenuePicture.of(
                        List.of(
                                year(2021, "-350000.5"),
                                year(2024, "1200000"),
                                year(2025, null),
                                year(2026, "2450000.75")),
                        EUR));
        all.put("revenue-empty", RevenuePicture.of(List.of(), EUR));
        all.put(
                "revenue-long",
                RevenuePicture.of(years(20), Currency.getInstance("JPY")).target(decimal("98765432109876")));
        all.put("pace", RevenuePacePicture.of(paceOf("400000", "61250.5", List.of(), Pipeline.NONE)));
        all.put(
                "pace-deals",
                RevenuePacePicture.of(paceOf(
                        "400000",
                        "-1500",
                        List.of(new Invoiced("USD", decimal("1200")), new Invoiced("XTS2", decimal("7"))),
                        Pipeline.of(decimal("90000"), List.of(new Pipeline.Deal(decimal("50000"), decimal("40")))))));
        all.put("pace-unplanned", RevenuePacePicture.of(paceOf(null, "5", List.of(), Pipeline.NONE)));
        all.put("health", HealthPicture.of(health(decimal("64.987"))));
        all.put("health-none", HealthPicture.of(new HealthScore(TODAY, null, List.of(), List.of())));
        all.put("health-given", HealthPicture.of(given()));
        all.put(
                "bcg-one",
                BcgPicture.of("Win the warehouses", suggestion("12", "30", "20"), Money.of("250000", "EUR")));
        all.put("bcg-unknown", BcgPicture.of("Win the warehouses", suggestion(null, "30", "20"), null));
        all.put("bcg-5", BcgPicture.of(points(5, 1, false), BcgCuts.DEFAULT));
        all.put("bcg-60", BcgPicture.of(points(60, 3, false), BcgCuts.DEFAULT));
        all.put("bcg-200", BcgPicture.of(points(200, 2, true), BcgCuts.DEFAULT));
        all.put("whitespace-5", WhitespacePicture.of(WhitespaceMaps.random(5, 5, 4), EUR));
        all.put("whitespace-60", WhitespacePicture.of(WhitespaceMaps.random(40, 60, 7), EUR));
        all.put("whitespace-empty", WhitespacePicture.of(WhitespaceMap.EMPTY, EUR));
        all.put("people-5", RelationshipMapPicture.of(RelationshipMaps.random(5, 3)));
        all.put("people-40", RelationshipMapPicture.of(RelationshipMaps.random(40, 8)));
        all.put("people-500", RelationshipMapPicture.of(RelationshipMaps.company(6, 6, 6)));
        all.put("people-flat", RelationshipMapPicture.of(RelationshipMaps.flat(60)));
        all.put("people-around", around(RelationshipMaps.random(500, 5)));
        all.put(
                "people-area",
                RelationshipMapPicture.of(RelationshipMaps.random(500, 5)).area(2_000, 100, 1_200, 500));
        all.put("people-none", RelationshipMapPicture.of(RelationshipMaps.random(0, 1)));
        all.put("mind-map", MindMapPicture.of(MindMaps.random(30, 7)));
        return all;
    }

    static RevenuePicture revenue() {
        return RevenuePicture.of(List.of(year(2026, "1830000"), year(2024, "1200000"), year(2025, "1475500")), EUR)
                .target(decimal("2100000"));
    }

    private static RelationshipMapPicture around(io.accountplanning.relationshipmap.RelationshipMap map) {
        return RelationshipMapPicture.of(map).around(map.people().get(3).id(), 1);
    }

    static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    static FinancialYear year(int year, String revenue) {
        return new FinancialYear(
                new FinancialYear.Id(new UUID(9, year)),
                year,
                revenue == null ? null : decimal(revenue),
                null,
                null,
                null);
    }

    private static List<FinancialYear> years(int count) {
        List<FinancialYear> years = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            years.add(year(2000 + i, "6543210987" + (i * 731 % 1000)));
        }
        return years;
    }

    static PlanRevenue paceOf(String planned, String invoiced, List<Invoiced> elsewhere, Pipeline pipeline) {
        return new PlanRevenue(
                EUR,
                new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 7, 1)),
                TODAY,
                planned == null ? null : decimal(planned),
                Planned.AS_WRITTEN,
                decimal(invoiced),
                elsewhere,
                elsewhere.size(),
                pipeline);
    }

    static HealthScore health(BigDecimal score) {
        return new HealthScore(TODAY, score, factors(), List.of());
    }

    private static List<FactorScore> factors() {
        return List.of(
                factor("taskProgress", "62.5", "35", "21.88"),
                factor("timeliness", "80", "25", "20"),
                factor("goals", "45", "20", "9"),
                factor("scorecard", null, "0", "0"),
                factor("freshness", "100", "10", "10"),
                factor("aVeryLongNameThatAHostGaveToItsOwnFactorOfCustomerSatisfaction", "40", "10", "4.11"));
    }

    private static FactorScore factor(String name, String value, String share, String points) {
        return new FactorScore(
                name,
                decimal("10"),
                value == null ? null : decimal(value),
                decimal(share),
                decimal(points),
                "so it is",
                List.of());
    }

    private static HealthScore given() {
        HealthOverride override = new HealthOverride(
                decimal("12"), "Sponsor left", LocalDate.of(2027, 3, 31), UserId.of("alice"), Instant.EPOCH);
        return new HealthScore(
                TODAY,
                decimal("88"),
                factors(),
                List.of(),
                override,
                HealthSettings.defaults().withBands(decimal("97"), decimal("99")),
                Map.of());
    }

    static BcgSuggestion suggestion(String growth, String own, String rival) {
        return BcgSuggestion.of(growth == null ? null : decimal(growth), decimal(own), decimal(rival), BcgCuts.DEFAULT);
    }

    static List<BcgPoint> points(int count, long seed, boolean currencies) {
        Random random = new Random(seed);
        List<String> names = List.of(
                "Hollis & Daughters", "Acme", "Northwind Traders of the Baltic Sea", "Größe AG", "Клиент", "Contoso");
        List<BcgPoint> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal share = BigDecimal.valueOf(Math.pow(10, random.nextGaussian() * 0.4))
                    .setScale(4, java.math.RoundingMode.HALF_UP);
            points.add(new BcgPoint(
                    new PlanId(new UUID(5, i)),
                    String.format("AP-%06d", i + 1),
                    Client.of("C-" + i, names.get(i % names.size()) + (i < names.size() ? "" : " " + i)),
                    BigDecimal.valueOf(random.nextInt(300) - 50, 1),
                    i == 4 ? BigDecimal.ZERO : share,
                    i % 7 == 3
                            ? null
                            : Money.of(
                                    Integer.toString(10_000 + random.nextInt(900_000)),
                                    currencies && i % 2 == 0 ? "USD" : "EUR"),
                    null,
                    BcgClass.STAR));
        }
        return points;
    }
}
