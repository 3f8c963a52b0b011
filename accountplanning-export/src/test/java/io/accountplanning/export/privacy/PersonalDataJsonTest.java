package io.accountplanning.export.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.privacy.Person;
import io.accountplanning.privacy.PersonalData;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON of what is held about a person, read by a parser. */
class PersonalDataJsonTest {

    @Test
    void everyTextIsAnObjectWithWhereItIsAndWhenItWasWritten() throws IOException {
        Workspace root = AccountPlanning.builder()
                .clock(SettableClock.at(Fixtures.NOW))
                .build()
                .as(Actor.staff("root", Role.ADMINISTRATOR));
        AccountPlan plan = root.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"));
        root.plan(plan.id()).comments().add("Zoë \"Z\" Müller\nsaid 日本語");
        PersonalData data = root.privacy().export(Person.of(UserId.of("nobody")).alsoKnownAs("Müller"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PersonalDataJson.of(data).writeTo(out);

        List<JsonNode> texts = new ArrayList<>();
        new ObjectMapper().readTree(out.toByteArray()).path("texts").forEach(texts::add);
        assertThat(texts).hasSameSizeAs(data.texts()).isNotEmpty();
        assertThat(texts).anySatisfy(text -> {
            assertThat(text.path("plan").asText()).isEqualTo(plan.id().toString());
            assertThat(text.path("number").asText()).isEqualTo(plan.number());
            assertThat(text.path("kind").asText()).isEqualTo("comments.comments");
            assertThat(text.path("at").asText()).isEqualTo(Fixtures.NOW.toString());
            assertThat(text.path("concern").asText()).isEqualTo("NAMES");
            assertThat(text.path("text").asText()).contains("Zoë \"Z\" Müller").contains("日本語");
        });
    }
}
