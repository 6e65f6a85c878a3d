from tests.db.conftest import path, store  # noqa: F401 - the same real file
