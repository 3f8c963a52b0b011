package io.accountplanning.export.label;

import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.StaffMember;
import io.accountplanning.host.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What documents call people. Holds no state. */
public final class PeopleNames {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleNames.class);

    private PeopleNames() {}

    /** The person's name; the id where the host knows none or fails, so that a document is made all the same. */
    public static String of(UserId user, StaffDirectory people) {
        try {
            return people.find(user).map(StaffMember::name).orElse(user.value());
        } catch (RuntimeException e) {
            LOG.warn("StaffDirectory.find failed for {}: {}", user, e.toString());
            return user.value();
        }
    }
}
