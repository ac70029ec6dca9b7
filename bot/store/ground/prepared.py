"""Statements that are carried out again and again, as SQLite's own SQL: what SQLAlchemy does anew at each execution
(finding the compiled form, binding by name, a result that can be read in many ways) took several times what SQLite
takes. It still writes all SQL, and says how each value is kept.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final
from weakref import WeakKeyDictionary

from sqlalchemy import Delete, Dialect, Executable, Insert, Select, Update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.schema import ScalarElementColumnDefault

Convert = Callable[[Any], Any]
Row = Sequence[Any]

FORMS: Final = 64
"""Forms of one statement that are kept: by the columns it is given, and by how many values stand in its lists."""


class Rows:
    """What came of a statement, as far as the store reads results."""

    __slots__ = ("_cursor", "_read", "rowcount")

    def __init__(self, cursor: sqlite3.Cursor, read: Callable[[Row], Any] | None) -> None:
        """read: makes a row of what SQLite gives; None where nothing is given."""
        self._cursor = cursor
        self._read = read
        self.rowcount = cursor.rowcount

    def __iter__(self) -> Iterator[Any]:
        """Read row after row; what nobody asks for SQLite does not look for."""
        return iter(()) if self._read is None else map(self._read, self._cursor)

    def all(self) -> list[Any]:
        """Read all rows."""
        return list(self)

    def first(self) -> Any:
        """Read the first row, None where there is none, and no more."""
        row = next(iter(self), None)
        self.close()
        return row

    def one(self) -> Any:
        """Read the only row."""
        (row,) = self
        return row

    def scalar(self) -> Any:
        """Read the first value of the first row; None where there is none."""
        row = self.first()
        return None if row is None else row[0]

    def scalar_one(self) -> Any:
        """Read the only row's first value."""
        return self.one()[0]

    def scalars(self) -> Scalars:
        """Read the first value of each row."""
        return Scalars(self)

    def close(self) -> None:
        """Leave the rest unread."""
        self._cursor.close()


class Scalars:
    """The first value of each row."""

    __slots__ = ("_rows",)

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[Any]:
        """Read value after value."""
        return (row[0] for row in self._rows)

    def all(self) -> list[Any]:
        """Read them all."""
        return list(self)

    def first(self) -> Any:
        """Read the first one; None where there is none."""
        return self._rows.scalar()


class _Form:
    """A statement as it is for certain columns, or lists of a certain length."""

    def __init__(self, sql: str, order: Sequence[str], fixed: Mapping[str, Any], given: Mapping[str, Convert]) -> None:
        self.sql = sql
        self._order = order
        self._fixed = fixed
        self._given = given

    def values(self, parameters: Mapping[str, Any]) -> list[Any]:
        """Put in order what stands in the statement and what is given, as SQLite keeps it."""
        values = {**self._fixed, **parameters}
        for name, convert in self._given.items():
            values[name] = convert(values[name])
        return [values[name] for name in self._order]


class Prepared:
    """One statement."""

    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        """Nothing is compiled yet."""
        self._statement = statement
        self._dialect = dialect
        self._forms: dict[tuple[Any, ...], _Form] = {}
        self._lists = _lists_in(statement, dialect)
        self._by_columns = isinstance(statement, Insert | Update)
        self._read = _reader(statement, dialect)

    def execute(self, connection: sqlite3.Connection, parameters: Any) -> Rows:
        """Carry it out. Raises SQLAlchemy's errors."""
        many = isinstance(parameters, list | tuple)
        rows: Sequence[Mapping[str, Any]] = parameters if many else (parameters or {},)
        form = self._form(rows[0])
        try:
            if many:
                return Rows(connection.executemany(form.sql, [form.values(self._flat(row)) for row in rows]), None)
            return Rows(connection.execute(form.sql, form.values(self._flat(rows[0]))), self._read)
        except sqlite3.Error as error:
            raise _told(form.sql, error, self._dialect) from error

    def _form(self, parameters: Mapping[str, Any]) -> _Form:
        columns = tuple(sorted(parameters)) if self._by_columns else ()
        key = (columns, *(len(parameters[name]) for name in self._lists))
        if (form := self._forms.get(key)) is None:
            if len(self._forms) >= FORMS:
                self._forms.clear()
            form = self._forms[key] = _form(self._statement, self._dialect, parameters, columns)
        return form

    def _flat(self, parameters: Mapping[str, Any]) -> Mapping[str, Any]:
        """Give the values of lists names of their own, as the compiled statement does."""
        if not self._lists:
            return parameters
        flat = {name: value for name, value in parameters.items() if name not in self._lists}
        for name in self._lists:
            flat |= {f"{name}_{place}": value for place, value in enumerate(parameters[name], 1)}
        return flat


def directly(connection: sqlite3.Connection, sql: str, dialect: Dialect) -> None:
    """Carry out what has no values and gives none. Raises SQLAlchemy's errors."""
    try:
        connection.execute(sql)
    except sqlite3.Error as error:
        raise _told(sql, error, dialect) from error


def _told(sql: str, error: sqlite3.Error, dialect: Dialect) -> BaseException:
    """Make SQLAlchemy's error of one of SQLite's, without the values: they hold what people said."""
    told: BaseException = DBAPIError.instance(sql, None, error, sqlite3.Error, hide_parameters=True, dialect=dialect)
    return told


_SEEN: Final[WeakKeyDictionary[Executable, Prepared | None]] = WeakKeyDictionary()


def prepared(statement: Executable, dialect: Dialect) -> Prepared | None:
    """Find what was prepared for a statement; None for one that was just built, and goes SQLAlchemy's own way."""
    if not isinstance(statement, Select | Insert | Update | Delete):
        return None
    found = _SEEN.get(statement)
    if found is None:
        _SEEN[statement] = Prepared(statement, dialect) if statement in _SEEN else None
    return found


def _compiled(statement: Any, dialect: Dialect, columns: Sequence[str] | None = None) -> SQLCompiler:
    compiled: SQLCompiler = statement.compile(dialect=dialect, column_keys=columns or None, for_executemany=True)
    return compiled


def _lists_in(statement: Executable, dialect: Dialect) -> tuple[str, ...]:
    binds = _compiled(statement, dialect).binds
    return tuple(name for name, bind in binds.items() if bind.expanding and bind.required)


def _form(statement: Any, dialect: Dialect, parameters: Mapping[str, Any], columns: Sequence[str]) -> _Form:
    compiled = _compiled(statement, dialect, columns)
    state = compiled.construct_expanded_state(_with_defaults(compiled, parameters))
    own = _with_defaults(compiled, {})
    converts = {name: convert for name, bind in compiled.binds.items() if (convert := _binds(bind.type, dialect))}
    fixed: dict[str, Any] = {}
    given: dict[str, Convert] = {}
    for name in state.positiontup or ():
        base = _base(name, state.parameter_expansion)
        convert = converts.get(base)
        if base in parameters:
            if convert is not None:
                given[name] = convert
        else:
            value = own[base] if base in own else state.parameters[name]
            fixed[name] = value if convert is None else convert(value)
    return _Form(state.statement, state.positiontup or (), fixed, given)


def _base(name: str, expansion: Mapping[str, Sequence[str]]) -> str:
    return next((base for base, names in expansion.items() if name in names), name)


def _with_defaults(compiled: SQLCompiler, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Add what columns hold that nobody named."""
    defaults = {
        column.key: column.default.arg
        for column in compiled.insert_prefetch
        if isinstance(column.default, ScalarElementColumnDefault)
    }
    return {**defaults, **parameters}


def _binds(of: Any, dialect: Dialect) -> Convert | None:
    convert: Convert | None = of.dialect_impl(dialect).bind_processor(dialect)
    return convert


def _reader(statement: Any, dialect: Dialect) -> Callable[[Row], Any] | None:
    """Make what reads a row: its values under their names."""
    columns = list(statement.exported_columns) if isinstance(statement, Select) else list(statement._returning)  # noqa: SLF001
    if not columns:
        return None
    row = namedtuple("Row", [column.key for column in columns], rename=True)  # type: ignore[misc]  # noqa: PYI024
    converts = [
        (place, convert)
        for place, column in enumerate(columns)
        if (convert := column.type.dialect_impl(dialect).result_processor(dialect, None))
    ]
    if not converts:
        return row._make

    def read(values: Row) -> Any:
        read = list(values)
        for place, convert in converts:
            read[place] = convert(read[place])
        return row._make(read)

    return read
