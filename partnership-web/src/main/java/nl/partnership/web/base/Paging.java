package nl.partnership.web.base;

import java.io.Serializable;

/**
 * Which part of a long list a page shows.
 *
 * @param number of the page, from 1; what an address says is brought within what there is
 * @param size rows on a page
 * @param total rows in all
 */
public record Paging(int number, int size, long total) implements Serializable {

    public Paging {
        number = (int) Math.max(1, Math.min(number, lastOf(size, total)));
    }

    /** @param asked as it stands in the address; what is no number, or none that can be, is the first page */
    public static int number(String asked) {
        return asked != null && asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
    }

    private static long lastOf(int size, long total) {
        return Math.max(1, (total + size - 1) / size);
    }

    /**
     * The same page at an address, for who did something in one of its rows.
     *
     * @param address of the list, with what is chosen
     */
    public String at(String address) {
        return number == 1 ? address : address + (address.indexOf('?') < 0 ? "?" : "&") + "page=" + number;
    }

    /** How many rows come before. */
    public int first() {
        return (number - 1) * size;
    }

    public long last() {
        return lastOf(size, total);
    }

    public boolean isNeeded() {
        return last() > 1;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last();
    }
}
