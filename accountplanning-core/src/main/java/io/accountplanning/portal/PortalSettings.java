package io.accountplanning.portal;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;

/**
 * What a tenant decides about its client portal. Immutable.
 *
 * @param on whether clients find their plans there. Default not
 * @param openRequests how many requests for an update a client may have open in one plan, 1 to 100. Default 5
 */
public record PortalSettings(Boolean on, Integer openRequests) implements PlanSection {

    private static final PortalSettings STANDARD = new PortalSettings(false, 5);

    /** The section type: key {@code portalSettings}; internal. */
    public static final SectionType<PortalSettings> SECTION = SectionType.of(
                    "portalSettings", PortalSettings.class, STANDARD)
            .field("on", CellType.yesNo())
            .field("openRequests", CellType.integer(1, 100))
            .internal()
            .build();

    public PortalSettings {
        on = on != null && on;
        openRequests = openRequests == null ? Integer.valueOf(5) : openRequests;
    }

    /** Every default. */
    public static PortalSettings standard() {
        return STANDARD;
    }

    /** The same with the portal on, or off. */
    public PortalSettings withOn(boolean is) {
        return new PortalSettings(is, openRequests);
    }

    /** The same with another number of open requests. */
    public PortalSettings withOpenRequests(int most) {
        return new PortalSettings(on, most);
    }
}
