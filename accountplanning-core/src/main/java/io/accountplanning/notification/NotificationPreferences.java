package io.accountplanning.notification;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one person wants to be told, and how. Immutable.
 *
 * @param withoutMail the kinds that they get no mail about. Default none
 * @param withoutHost the kinds that are not told in the host, nor in their own list. Default none
 * @param digest how often they get their overdue tasks. Default never
 */
public record NotificationPreferences(
        List<NotificationKind> withoutMail, List<NotificationKind> withoutHost, DigestRhythm digest)
        implements PlanSection {

    private static final NotificationPreferences DEFAULTS =
            new NotificationPreferences(List.of(), List.of(), DigestRhythm.OFF);

    /** The section type: key {@code notificationPreferences}; internal. An entry for each person, by their id. */
    public static final SectionType<NotificationPreferences> SECTION = SectionType.of(
                    "notificationPreferences", NotificationPreferences.class, DEFAULTS)
            .field("withoutMail", CellType.listOf(CellType.choice(NotificationKind.class)))
            .field("withoutHost", CellType.listOf(CellType.choice(NotificationKind.class)))
            .field("digest", CellType.choice(DigestRhythm.class))
            .internal()
            .perPerson()
            .build();

    public NotificationPreferences {
        withoutMail = ordered(withoutMail);
        withoutHost = ordered(withoutHost);
        digest = digest == null ? DigestRhythm.OFF : digest;
    }

    private static List<NotificationKind> ordered(List<NotificationKind> kinds) {
        return kinds == null ? List.of() : kinds.stream().distinct().sorted().toList();
    }

    /** Every default. */
    public static NotificationPreferences defaults() {
        return DEFAULTS;
    }

    /** Whether they get mail about it. */
    public boolean mails(NotificationKind kind) {
        return !withoutMail.contains(kind);
    }

    /** Whether it is told in the host and in their own list. */
    public boolean tellsInHost(NotificationKind kind) {
        return !withoutHost.contains(kind);
    }

    /** The same, with or without mail about that. */
    public NotificationPreferences withMail(NotificationKind kind, boolean wanted) {
        return new NotificationPreferences(switched(withoutMail, kind, wanted), withoutHost, digest);
    }

    /** The same, with or without being told of that in the host. */
    public NotificationPreferences withHost(NotificationKind kind, boolean wanted) {
        return new NotificationPreferences(withoutMail, switched(withoutHost, kind, wanted), digest);
    }

    /** The same with another rhythm of the digest. */
    public NotificationPreferences withDigest(DigestRhythm rhythm) {
        return new NotificationPreferences(withoutMail, withoutHost, rhythm);
    }

    private static List<NotificationKind> switched(List<NotificationKind> off, NotificationKind kind, boolean wanted) {
        Set<NotificationKind> kinds = EnumSet.noneOf(NotificationKind.class);
        kinds.addAll(off);
        if (wanted) {
            kinds.remove(kind);
        } else {
            kinds.add(kind);
        }
        return List.copyOf(kinds);
    }
}
