package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ejb.Schedule;
import jakarta.interceptor.Interceptors;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The timers of all rooms. */
@Tag("shape")
class TimersTest {

    @Test
    void every_timer_asks_again_within_five_minutes_as_the_node_that_was_at_it_may_be_dead() {
        List<String> seldom = timers().stream()
                .filter(method -> !isFrequent(method.getAnnotation(Schedule.class)))
                .map(Method::toString)
                .toList();
        assertEquals("", String.join("\n", seldom), "timers: write minute = \"*/5\", hour = \"*\"");
    }

    @Test
    void every_timer_goes_on_after_it_failed_as_all_do_while_the_database_is_away() {
        List<String> careless = timers().stream()
                .map(Method::getDeclaringClass)
                .filter(type -> !type.isAnnotationPresent(Interceptors.class)
                        || type.getAnnotation(Interceptors.class).value()[0] != TimerCare.class)
                .map(Class::getName)
                .toList();
        assertEquals("", String.join("\n", careless), "timers without @Interceptors(TimerCare.class)");
    }

    private static List<Method> timers() {
        List<Method> timers = Arrays.stream(ClassFolder.of(Guard.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Schedule.class))
                .toList();
        assertFalse(timers.isEmpty());
        return timers;
    }

    private static boolean isFrequent(Schedule timer) {
        return timer.hour().equals("*")
                && timer.dayOfWeek().equals("*")
                && List.of("*", "*/5").contains(timer.minute());
    }
}
