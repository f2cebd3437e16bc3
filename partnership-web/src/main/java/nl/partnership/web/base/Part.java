package nl.partnership.web.base;

/**
 * Which part of a long list is shown: part 1, 2, … of twenty rows.
 *
 * @param number from 1
 */
public record Part(int number) {

    /** Rows in a part. */
    public static final int SIZE = 20;

    /** @param parameter as it stands in the address; what is no number, or none that can be, is the first part */
    public static Part of(String parameter) {
        boolean number = parameter != null && parameter.matches("[1-9]\\d{0,4}");
        return new Part(number ? Integer.parseInt(parameter) : 1);
    }

    /** Where it begins, from 0. */
    public int first() {
        return (number - 1) * SIZE;
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** Whether the list ends here. */
    public boolean isLast(long total) {
        return first() + SIZE >= total;
    }
}
