package io.accountplanning.permission;

import static io.accountplanning.permission.CallRules.rule;

import io.accountplanning.host.UserId;
import io.accountplanning.permission.Calls.Tried;
import io.accountplanning.privacy.Person;
import io.accountplanning.privacy.Pseudonym;

/** What the calls need that are about one person. */
final class PrivacyCallRules {

    private static final Person NOBODY = Person.of(UserId.of("nobody at all"));

    private PrivacyCallRules() {}

    static void add() {
        rule(
                "Privacy.export(Person)",
                Need.ADMINISTER,
                tried -> tried.workspace().privacy().export(NOBODY));
        rule(
                "Privacy.erase(Person)",
                Need.ADMINISTER,
                tried -> tried.workspace().privacy().erase(NOBODY));
        rule(
                "Privacy.resume(Person, Pseudonym)",
                Need.ADMINISTER,
                tried -> tried.workspace().privacy().resume(NOBODY, begun(tried)));
        rule(
                "Privacy.erasures()",
                Need.ADMINISTER,
                tried -> tried.workspace().privacy().erasures());
    }

    private static Pseudonym begun(Tried tried) {
        return tried.calls().administrator.privacy().erase(NOBODY).pseudonym();
    }
}
