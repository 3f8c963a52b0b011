package io.accountplanning.relationshipmap;

import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a tenant asks of its relationship maps.
 *
 * @param minimumCast the roles that somebody must have; standard an executive sponsor, a decision maker and a champion, as in Kapta's
 *     method
 * @param cadence how often people are to be met
 */
public record RelationshipSettings(List<ContactRole> minimumCast, ContactCadence cadence) implements PlanSection {

    private static final RelationshipSettings STANDARD = new RelationshipSettings(
            List.of(ContactRole.EXECUTIVE_SPONSOR, ContactRole.DECISION_MAKER, ContactRole.CHAMPION),
            ContactCadence.standard());

    /** The section type: key {@code relationshipSettings}; internal. A field of days for each role, such as {@code championDays}. */
    public static final SectionType<RelationshipSettings> SECTION = type();

    public RelationshipSettings {
        minimumCast = minimumCast == null ? List.of() : List.copyOf(minimumCast);
        cadence = cadence == null ? ContactCadence.standard() : cadence;
    }

    private static SectionType<RelationshipSettings> type() {
        SectionType.Builder<RelationshipSettings> type = SectionType.of(
                        "relationshipSettings", RelationshipSettings.class, STANDARD)
                .field("minimumCast", CellType.listOf(CellType.choice(ContactRole.class)))
                .rules(RelationshipSettings::check)
                .internal();
        for (ContactRole role : ContactRole.values()) {
            type.field(Column.of(
                    fieldOf(role),
                    CellType.integer(1, ContactCadence.LONGEST),
                    settings -> settings.cadence.of(role),
                    (settings, days) -> settings.withCadence(
                            days == null ? settings.cadence.without(role) : settings.cadence.with(role, days))));
        }
        return type.build();
    }

    private static String fieldOf(ContactRole role) {
        String words = Arrays.stream(role.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) + "Days";
    }

    /** Every default. */
    public static RelationshipSettings standard() {
        return STANDARD;
    }

    /** The same settings with other roles that somebody must have. */
    public RelationshipSettings withMinimumCast(ContactRole... roles) {
        return new RelationshipSettings(List.of(roles), cadence);
    }

    /** The same settings with other cadences. */
    public RelationshipSettings withCadence(ContactCadence other) {
        return new RelationshipSettings(minimumCast, other);
    }

    private static List<Violation> check(RelationshipSettings settings) {
        return new HashSet<>(settings.minimumCast).size() == settings.minimumCast.size()
                ? List.of()
                : List.of(new Violation(
                        "minimumCast", "has a role twice; each is there once", settings.minimumCast.toString()));
    }
}
