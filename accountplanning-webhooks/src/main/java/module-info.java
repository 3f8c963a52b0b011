/** Account planning: what happened in plans, delivered to receivers as signed webhooks. */
module io.accountplanning.webhooks {
    requires com.fasterxml.jackson.databind;
    requires transitive io.accountplanning.core;
    requires java.naming; // the HTTP client reads names in certificates with it, and cannot say so itself
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports io.accountplanning.webhooks;
    exports io.accountplanning.webhooks.delivery;
    exports io.accountplanning.webhooks.endpoint;
    exports io.accountplanning.webhooks.message;
    exports io.accountplanning.webhooks.signature;
}
