package com.artify.move;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a table has, and the sum of their SHA-256 modulo 2^256: the same in whatever order
 * they are read, which the two databases do not agree on.
 */
record TableDigest(long rows, BigInteger sum) {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final int SHOWN = 12;

    static final TableDigest EMPTY = new TableDigest(0, BigInteger.ZERO);

    TableDigest plus(List<Column> columns, List<@Nullable Object> values) {
        MessageDigest digest = sha256();
        IntStream.range(0, columns.size())
                .mapToObj(index -> text(columns.get(index), values.get(index)).getBytes(UTF_8))
                .forEach(digest::update);
        BigInteger row = new BigInteger(1, digest.digest());
        return new TableDigest(rows + 1, sum.add(row).mod(MODULUS));
    }

    /** The first digits, to be shown. */
    String start() {
        byte[] bytes = sum.toByteArray();
        String hex = HexFormat.of().formatHex(bytes);
        return "0"
                .repeat(Math.max(0, 2 * 32 - hex.length()))
                .concat(hex.substring(Math.max(0, hex.length() - 2 * 32)))
                .substring(0, SHOWN);
    }

    /** With its length in front, so that no value can pass for a part of another. */
    private static String text(Column column, @Nullable Object value) {
        if (value == null) {
            return "-";
        }
        String canonical = column.kind().canonical(value);
        return canonical.length() + ":" + canonical;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
