package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.partnership.ejb.insight.priority.MeasureRow;
import nl.partnership.ejb.insight.priority.PriorityRow;

/** Where the points of the line of a priority lie, on a field of 100 by 40; its words and its table say the same. */
@Named
@RequestScoped
public class PriorityPicture {

    private static final double WIDE = 100;
    private static final double HIGH = 40;
    private static final double EDGE = 4;

    /** A point of the field. */
    public record Point(double x, double y) {}

    /** Where it began, then each measurement. */
    public List<Point> points(PriorityRow row) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(EDGE, y(row, row.terms().start())));
        for (MeasureRow one : row.measures()) {
            points.add(new Point(x(row, one.day()), y(row, one.value())));
        }
        return points;
    }

    /** The same, as a line wants them. */
    public String line(PriorityRow row) {
        return points(row).stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    /** How high the goal lies. */
    public double goal(PriorityRow row) {
        return y(row, row.terms().target());
    }

    private static double x(PriorityRow row, LocalDate day) {
        double whole = Math.max(1, days(row, row.terms().until()));
        return rounded(EDGE + days(row, day) / whole * (WIDE - 2 * EDGE));
    }

    private static long days(PriorityRow row, LocalDate day) {
        return day.toEpochDay() - row.startedOn().toEpochDay();
    }

    private static double y(PriorityRow row, int value) {
        int[] all = IntStream.concat(
                        IntStream.of(row.terms().start(), row.terms().target()),
                        row.measures().stream().mapToInt(MeasureRow::value))
                .toArray();
        double least = IntStream.of(all).min().orElse(0);
        double most = IntStream.of(all).max().orElse(1);
        return rounded(HIGH - EDGE - (value - least) / Math.max(1, most - least) * (HIGH - 2 * EDGE));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
