package io.accountplanning.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.endpoint.EndpointId;
import io.accountplanning.webhooks.testkit.DeliveryRepositoryContract;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A repository that does nothing passes none of the contract's tests. */
class ContractCanFailTest {

    private static final class Nothing implements DeliveryRepository {

        @Override
        public void add(Collection<Delivery> deliveries) {}

        @Override
        public List<Delivery> claim(int most, Instant now, Duration lease, Set<EndpointId> except) {
            return List.of();
        }

        @Override
        public void giveBack(Collection<Delivery> claimed) {}

        @Override
        public List<Delivery> record(Collection<Delivery> after) {
            return List.of();
        }

        @Override
        public List<Attempt> attempts(TenantId tenant, EventId event, EndpointId endpoint) {
            return List.of();
        }

        @Override
        public int attemptedSince(TenantId tenant, EndpointId endpoint, Instant since) {
            return 0;
        }

        @Override
        public void hold(TenantId tenant, EndpointId endpoint) {}

        @Override
        public void resume(TenantId tenant, EndpointId endpoint, Instant now) {}

        @Override
        public Optional<Delivery> find(TenantId tenant, EventId event, EndpointId endpoint) {
            return Optional.empty();
        }

        @Override
        public List<Delivery> list(TenantId tenant, DeliveryFilter filter, @Nullable DeliveryCursor after, int most) {
            return List.of();
        }

        @Override
        public long count(TenantId tenant, DeliveryFilter filter) {
            return 0;
        }

        @Override
        public int replay(TenantId tenant, DeliveryFilter filter, Instant now) {
            return 0;
        }

        @Override
        public int removeEnded(Instant before, int most) {
            return 0;
        }

        @Override
        public List<Delivery> dead(TenantId tenant, int most) {
            return List.of();
        }
    }

    static Stream<Method> tests() {
        return methods(Test.class);
    }

    @ParameterizedTest
    @MethodSource("tests")
    void doingNothingFails(Method test) throws Exception {
        DeliveryRepositoryContract contract = new DeliveryRepositoryContract() {
            @Override
            protected DeliveryRepository emptyRepository() {
                return new Nothing();
            }
        };
        for (Method begin : methods(BeforeEach.class).toList()) {
            begin.invoke(contract);
        }
        Throwable failure = null;
        try {
            test.invoke(contract);
        } catch (InvocationTargetException e) {
            failure = e.getCause();
        }
        assertThat(failure).as(test.getName()).isInstanceOf(AssertionError.class);
    }

    private static Stream<Method> methods(Class<? extends Annotation> annotation) {
        return Stream.<Class<?>>iterate(
                        DeliveryRepositoryContract.class, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(annotation))
                .peek(method -> method.setAccessible(true));
    }
}
