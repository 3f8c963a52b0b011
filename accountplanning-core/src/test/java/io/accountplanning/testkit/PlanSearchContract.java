package io.accountplanning.testkit;

import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.plan.PlanDetails;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.filter.PlanListRepository} promises of the words and the clients that plans are looked for by. */
public abstract class PlanSearchContract extends ListContract {

    @Test
    void everyWordOfTheTextMustStandInNumberSubjectOrClient() {
        insert("Grow the business", "acme", "Acme");
        insert("Keep the business", "initech", "Initech");
        insert("ÉLAN Привет", "mueller", "Müller GmbH");

        assertShown(text("bus GROW"), "every word of the text must be found, in any case", "Grow the business");
        assertShown(text("aCm the"), "words are found in the client's name too", "Grow the business");
        assertShown(text("ap-000002"), "words are found in the number too", "Keep the business");
        assertShown(
                text("  \t "),
                "a blank text asks for nothing",
                "Grow the business",
                "Keep the business",
                "ÉLAN Привет");
        assertShown(text("élan приВЕТ müll"), "letters beyond a to z are found in any case too", "ÉLAN Привет");
        assertShown(text("grow initech"), "words are not looked for in different plans");
    }

    @Test
    void wildcardsAreLettersLikeOthers() {
        insert("100% growth", "acme", "Acme");
        insert("1000 growth", "acme", "Acme");
        insert("snake_case", "acme", "Acme");
        insert("snakeXcase", "acme", "Acme");
        insert("back\\slash", "acme", "Acme");
        insert("it's [a-z]*", "acme", "Acme");

        assertShown(text("100%"), "% in a text is a letter like others, no wildcard", "100% growth");
        assertShown(text("%"), "% in a text is a letter like others, no wildcard", "100% growth");
        assertShown(text("snake_case"), "_ in a text is a letter like others, no wildcard", "snake_case");
        assertShown(text("\\"), "\\ in a text is a letter like others, no escape", "back\\slash");
        assertShown(text("\\%"), "\\ in a text is a letter like others, no escape");
        assertShown(text("'s"), "' in a text is a letter like others, no quote", "it's [a-z]*");
        assertShown(text("[a-z]*"), "brackets and * in a text are letters like others", "it's [a-z]*");
    }

    @Test
    void clientsAreFilteredById() {
        insert("lower", "acme", "Acme");
        insert("upper", "ACME", "Acme");
        insert("spaced", "acme ", "Acme");
        insert("accented", "acmé", "Acme");

        assertShown(
                PlanFilter.all().withClients(ClientId.of("acme")),
                "clients whose ids differ in case, accents or spaces are different clients",
                "lower");
        assertShown(
                PlanFilter.all().withClients(ClientId.of("ACME"), ClientId.of("acmé")),
                "a plan is shown when it is for one of the clients",
                "upper",
                "accented");
    }

    private static PlanFilter text(String text) {
        return PlanFilter.all().withText(text);
    }

    private void insert(String subject, String client, String clientName) {
        PlanDetails base = Fixtures.details(subject);
        store.insert(new PlanDetails(
                Client.of(client, clientName),
                subject,
                base.period(),
                base.status(),
                base.owner(),
                base.currency(),
                base.profile(),
                base.standing(),
                base.targets(),
                null));
    }
}
