-- Asks for the addresses of a file one after another, each thread from another place on; counts what was not answered well.
local addresses = {}
local threads = {}
local counter = 0

function setup(thread)
  thread:set("number", counter)
  counter = counter + 1
  table.insert(threads, thread)
end

function init(args)
  for line in io.lines(args[1]) do addresses[#addresses + 1] = wrk.format("GET", line) end
  at = math.floor(#addresses * number / 2)
  bad = 0
end

function request()
  at = at % #addresses + 1
  return addresses[at]
end

function response(status)
  -- A document that happens to be cited nowhere is not found.
  if status ~= 200 and status ~= 404 then bad = bad + 1 end
end

function done(summary, latency, requests)
  local bad = 0
  for _, thread in ipairs(threads) do bad = bad + thread:get("bad") end
  local errors = summary.errors
  io.write(string.format("FIGURES %.1f %.3f %.3f %.3f %d %d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000, bad,
    errors.connect + errors.read + errors.write + errors.timeout))
end
