package io.accountplanning.samples.quickstart.host;

import io.accountplanning.AccountPlanning;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.NewPlan;

/** A program that creates plans until it is killed, and says after each commit that it has. */
final class Committer {

    private Committer() {}

    public static void main(String[] arguments) {
        var database = Database.open(arguments[0]);
        var plans = AccountPlanning.builder()
                .storage(database.storage())
                .build()
                .as(Actor.system("committer"))
                .plans();
        while (true) {
            System.out.println(
                    plans.create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).number());
        }
    }
}
